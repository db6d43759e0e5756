// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.kind;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.explant.importing.row.ImportField;
import org.explant.shared.NotFound;

/** The kinds of sheets that there are, and what of a sheet fits them. */
@Dependent
public class Kinds {
    private final Instance<ImportKind> kinds;

    @Inject
    public Kinds(@Any Instance<ImportKind> kinds) {
        this.kinds = kinds;
    }

    public List<String> codes() {
        var made = kinds.stream().toList();
        try {
            return made.stream()
                    .filter(ImportKind::isOfSheets)
                    .map(ImportKind::code)
                    .sorted()
                    .toList();
        } finally {
            made.forEach(kinds::destroy);
        }
    }

    /** Refuses a code that is none. */
    public String known(String code) {
        return with(code, ImportKind::code);
    }

    public List<ImportField> fields(String code) {
        return with(code, ImportKind::fields);
    }

    /** One of the kinds at work. It and what it holds are let go after, however often that is. */
    public <T> T with(String code, Function<ImportKind, T> work) {
        var made = kinds.stream().toList();
        try {
            return work.apply(made.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        } finally {
            made.forEach(kinds::destroy);
        }
    }

    /** What the headings seem to mean: for each field the first column that is headed like it. */
    public static Map<String, Integer> suggested(List<ImportField> fields, List<String> headings) {
        var columns = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (ImportField field : fields)
            for (int place = 0; place < headings.size(); place++)
                if (field.isMeantBy(headings.get(place)) && !columns.containsKey(field.name()) && taken.add(place))
                    columns.put(field.name(), place);
        return columns;
    }

    /** Refuses a mapping that cannot work. */
    public static void check(List<ImportField> fields, Mapping mapping, int columns) {
        var names = fields.stream().map(ImportField::name).toList();
        if (!names.containsAll(mapping.columns().keySet())) throw new NoSuchColumn();
        if (mapping.columns().values().stream().anyMatch(place -> place < 0 || place >= columns))
            throw new NoSuchColumn();
        if (new HashSet<>(mapping.columns().values()).size() < mapping.columns().size()) throw new ColumnMappedTwice();
        for (ImportField field : fields)
            if (field.required() && !mapping.columns().containsKey(field.name())) throw new ColumnNotMapped();
    }
}

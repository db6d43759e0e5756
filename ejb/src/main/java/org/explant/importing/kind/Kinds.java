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
        return kinds.stream()
                .filter(ImportKind::isOfSheets)
                .map(ImportKind::code)
                .sorted()
                .toList();
    }

    public ImportKind of(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the headings seem to mean: for each field the first column that is headed like it. */
    public static Map<String, Integer> suggested(ImportKind kind, List<String> headings) {
        var columns = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        for (ImportField field : kind.fields())
            for (int place = 0; place < headings.size(); place++)
                if (field.isMeantBy(headings.get(place)) && !columns.containsKey(field.name()) && taken.add(place))
                    columns.put(field.name(), place);
        return columns;
    }

    /** Refuses a mapping that cannot work. */
    public static void check(ImportKind kind, Mapping mapping, int columns) {
        var names = kind.fields().stream().map(ImportField::name).toList();
        if (!names.containsAll(mapping.columns().keySet())) throw new NoSuchColumn();
        if (mapping.columns().values().stream().anyMatch(place -> place < 0 || place >= columns))
            throw new NoSuchColumn();
        if (new HashSet<>(mapping.columns().values()).size() < mapping.columns().size()) throw new ColumnMappedTwice();
        for (ImportField field : kind.fields())
            if (field.required() && !mapping.columns().containsKey(field.name())) throw new ColumnNotMapped();
    }
}

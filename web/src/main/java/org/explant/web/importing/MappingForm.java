// SPDX-License-Identifier: Apache-2.0
package org.explant.web.importing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.explant.access.AccountId;
import org.explant.claim.Team;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportField;
import org.jspecify.annotations.Nullable;

/** What is said about the columns of a sheet. */
public class MappingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<MappingRow> rows = List.of();
    private @Nullable String source;
    private @Nullable AccountId feeEarner;
    private @Nullable AccountId supervisingPartner;
    private @Nullable String name;

    static MappingForm of(List<ImportField> fields, Map<String, Integer> columns, @Nullable Mapping before) {
        var form = new MappingForm();
        form.rows = fields.stream()
                .map(field -> new MappingRow(field.name(), field.required(), columns.get(field.name())))
                .toList();
        if (before != null) {
            form.source = before.source();
            if (before.team() != null) {
                form.feeEarner = before.team().feeEarner();
                form.supervisingPartner = before.team().supervisingPartner();
            }
        }
        return form;
    }

    Mapping toMapping() {
        var columns = new HashMap<String, Integer>();
        for (MappingRow row : rows) {
            var column = row.getColumn();
            if (column != null) columns.put(row.getField(), Integer.valueOf(column));
        }
        var team = feeEarner == null || supervisingPartner == null ? null : new Team(feeEarner, supervisingPartner);
        return new Mapping(Objects.requireNonNullElse(source, ""), columns, team);
    }

    /** The same fields over other columns. */
    void take(String ofSource, Map<String, Integer> columns) {
        source = ofSource;
        for (MappingRow row : rows) {
            var column = columns.get(row.getField());
            row.setColumn(column == null ? null : column.toString());
        }
    }

    public List<MappingRow> getRows() {
        return rows;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public @Nullable AccountId getFeeEarner() {
        return feeEarner;
    }

    public void setFeeEarner(@Nullable AccountId typed) {
        feeEarner = typed;
    }

    public @Nullable AccountId getSupervisingPartner() {
        return supervisingPartner;
    }

    public void setSupervisingPartner(@Nullable AccountId typed) {
        supervisingPartner = typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }
}

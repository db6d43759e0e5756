// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.explant.access.AccountId;
import org.explant.importing.kind.Mapping;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the columns of such a sheet mean, by their headings: for everybody in the firm, for the next sheet of the kind. */
@Entity
@Table(name = "import_mapping")
class SavedMapping {
    @Id
    @Column(name = "import_mapping_id")
    private UUID mappingId;

    private String kind;
    private String name;
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> headings;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "saved_by"))
    private AccountId savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedMapping() {}

    SavedMapping(String kind, String name, AccountId by) {
        mappingId = UUID.randomUUID();
        this.kind = kind;
        this.name = name.strip();
        savedBy = by;
        source = "";
        headings = Map.of();
        savedAt = Instant.EPOCH;
    }

    void become(Mapping mapping, List<String> ofSheet, Instant now) {
        source = mapping.source();
        var named = new HashMap<String, String>();
        mapping.columns().forEach((field, column) -> named.put(field, ofSheet.get(column)));
        headings = named;
        savedAt = now;
    }

    /** Upon a sheet: every field whose heading the sheet has. */
    SuggestedMapping upon(List<String> ofSheet) {
        var columns = new HashMap<String, Integer>();
        headings.forEach((field, heading) -> {
            int place = ofSheet.indexOf(heading);
            if (place >= 0) columns.put(field, place);
        });
        return new SuggestedMapping(mappingId, name, source, columns, headings.size());
    }

    String name() {
        return name;
    }
}

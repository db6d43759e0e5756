// SPDX-License-Identifier: Apache-2.0
package org.explant.web.implant;

import jakarta.ws.rs.BadRequestException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.explant.citation.PageCitation;
import org.explant.document.DocumentId;
import org.explant.implant.About;
import org.explant.implant.ComponentId;
import org.explant.implant.MoreComponents;
import org.explant.implant.NewComponent;
import org.explant.implant.NewOperation;
import org.explant.implant.NewStatements;
import org.explant.implant.OperationId;
import org.explant.implant.Source;
import org.explant.implant.construct.Side;
import org.explant.implant.source.Grade;
import org.explant.implant.source.ImplantField;
import org.explant.implant.source.SourceKind;
import org.explant.party.OrganisationId;
import org.explant.party.PartyRef;
import org.explant.party.PersonId;
import org.explant.web.api.Texts;
import org.jspecify.annotations.Nullable;

/** What programs wish to enter: codes and values as plain texts. */
public final class HipWishes {
    private HipWishes() {}

    /** Where it is known from. */
    public record From(
            @Nullable String kind,
            @Nullable String grade,
            @Nullable String document,
            @Nullable Integer page,
            @Nullable String note) {
        Source toSource() {
            return new Source(
                    Texts.code(SourceKind.class, needed(kind)),
                    grade == null ? null : Texts.code(Grade.class, grade),
                    document == null
                            ? null
                            : new PageCitation(new DocumentId(Texts.id(document)), page == null ? 1 : page),
                    note);
        }
    }

    /**
     * An operation: its fields and those of the components it put in, by the names of the fields.
     *
     * @param parties ids of the hospital and of the surgeon that are meant, by the names of their fields
     */
    public record OperationBody(
            @Nullable String side,
            @Nullable From source,
            @Nullable Map<String, String> fields,
            @Nullable Map<String, String> parties,
            @Nullable List<Map<String, String>> components,
            @Nullable List<String> removed) {
        NewOperation toOperation(UUID formKey) {
            return new NewOperation(
                    formKey,
                    Texts.code(Side.class, needed(side)),
                    needed(source).toSource(),
                    told(fields),
                    meant(parties),
                    componentsOf(components),
                    ids(removed));
        }

        MoreComponents toMore(OperationId operation) {
            return new MoreComponents(operation, needed(source).toSource(), componentsOf(components), ids(removed));
        }
    }

    /** What a source says. */
    public record StatementsBody(
            @Nullable From source,
            @Nullable Map<String, String> fields,
            @Nullable Map<String, String> parties) {
        NewStatements toStatements(About about) {
            return new NewStatements(about, needed(source).toSource(), told(fields), meant(parties));
        }
    }

    /** Why something changes. */
    public record ReasonBody(@Nullable String reason) {
        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    static Map<ImplantField, String> told(@Nullable Map<String, String> fields) {
        var told = new EnumMap<ImplantField, String>(ImplantField.class);
        if (fields != null) fields.forEach((name, value) -> told.put(Texts.code(ImplantField.class, name), value));
        return told;
    }

    private static Map<ImplantField, PartyRef> meant(@Nullable Map<String, String> parties) {
        var meant = new EnumMap<ImplantField, PartyRef>(ImplantField.class);
        if (parties != null)
            parties.forEach((name, id) -> {
                var field = Texts.code(ImplantField.class, name);
                meant.put(
                        field,
                        field == ImplantField.SURGEON
                                ? PartyRef.of(new PersonId(Texts.id(id)))
                                : PartyRef.of(new OrganisationId(Texts.id(id))));
            });
        return meant;
    }

    private static List<NewComponent> componentsOf(@Nullable List<Map<String, String>> components) {
        return components == null
                ? List.of()
                : components.stream().map(each -> new NewComponent(told(each))).toList();
    }

    private static Set<ComponentId> ids(@Nullable List<String> removed) {
        return removed == null
                ? Set.of()
                : removed.stream().map(each -> new ComponentId(Texts.id(each))).collect(Collectors.toSet());
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) throw new BadRequestException();
        return value;
    }
}

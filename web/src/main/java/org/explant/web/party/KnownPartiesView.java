// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.explant.claim.Part;
import org.jspecify.annotations.Nullable;

/**
 * What a field offers while a name is typed: whom the reader may know of. The field sends its words alone; whom they mean
 * is looked up again, so that nothing that was typed, pasted or filled in is ever lost or believed.
 */
@Named("knownParties")
@RequestScoped
public class KnownPartiesView implements Converter<KnownParty> {
    private static final String SURGEON = "surgeon";

    @Inject
    private PartySeek seek;

    public List<String> hospitals(String words) {
        return labels(words, Part.HOSPITAL);
    }

    public List<String> surgeons(String words) {
        return labels(words, Part.SURGEON);
    }

    private List<String> labels(String words, Part part) {
        return offered(words, part).stream().map(KnownParty::label).distinct().toList();
    }

    private List<KnownParty> offered(String words, Part part) {
        return seek.offer(words.strip(), part).stream().map(KnownParty::of).toList();
    }

    @Override
    public @Nullable KnownParty getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip();
        var part = SURGEON.equals(field.getId()) ? Part.SURGEON : Part.HOSPITAL;
        var meant = offered(KnownParty.named(text), part).stream()
                .filter(each -> each.label().equals(text))
                .toList();
        // Two that nothing tells apart are nobody in particular.
        return meant.size() == 1 ? meant.getFirst() : KnownParty.written(KnownParty.named(text));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable KnownParty value) {
        return value == null ? "" : value.label();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import java.io.Serializable;
import org.explant.document.DocumentChange;
import org.explant.document.DocumentLine;
import org.explant.document.DocumentType;
import org.explant.document.Privilege;
import org.explant.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a person types about one document or several. For one, an emptied field is taken away; for several it stays. */
public class DocumentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean single;
    private @Nullable String title;
    private @Nullable DocumentType type;
    private @Nullable String date;
    private boolean dateUnknown;
    private @Nullable String provider;
    private @Nullable String author;
    private @Nullable Privilege privilege;

    static DocumentForm of(DocumentLine line) {
        var form = new DocumentForm();
        form.single = true;
        form.title = line.title();
        form.type = line.type();
        @Nullable PartialDate known = line.date();
        form.date = known == null ? null : known.toString();
        form.provider = line.provider();
        form.author = line.author();
        form.privilege = line.privilege();
        return form;
    }

    DocumentChange toChange() {
        return new DocumentChange(filled(title), type, newDate(), told(provider), told(author), privilege);
    }

    private DocumentChange.@Nullable NewDate newDate() {
        @Nullable String typed = filled(date);
        if (typed != null && !dateUnknown) return new DocumentChange.NewDate(PartialDate.parse(typed));
        return single || dateUnknown ? new DocumentChange.NewDate(null) : null;
    }

    /** Emptied for one document it is taken away; for several it stays. */
    private @Nullable String told(@Nullable String value) {
        @Nullable String typed = filled(value);
        return typed == null && single ? "" : typed;
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public boolean isSingle() {
        return single;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public @Nullable DocumentType getType() {
        return type;
    }

    public void setType(@Nullable DocumentType value) {
        type = value;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String value) {
        date = value;
    }

    public boolean isDateUnknown() {
        return dateUnknown;
    }

    public void setDateUnknown(boolean value) {
        dateUnknown = value;
    }

    public @Nullable String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String value) {
        provider = value;
    }

    public @Nullable String getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable String value) {
        author = value;
    }

    public @Nullable Privilege getPrivilege() {
        return privilege;
    }

    public void setPrivilege(@Nullable Privilege value) {
        privilege = value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.web.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.overview.Administration;
import org.explant.overview.AdministrationSheet;
import org.explant.overview.ClaimPile;
import org.explant.overview.DocumentPile;
import org.explant.overview.Home;
import org.explant.overview.HomeSheet;
import org.explant.overview.OpenClaimLine;
import org.explant.overview.PiledDocumentLine;
import org.explant.web.ui.LazyLines;
import org.jspecify.annotations.Nullable;

/** Home: what awaits this person, and the list behind the number that was chosen. */
@Named
@ViewScoped
public class HomeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentReader reader;

    @Inject
    private Home home;

    @Inject
    private Administration administration;

    private String list = HomeTile.OPEN.code();
    private HomeTile chosen = HomeTile.OPEN;
    private @Nullable HomeSheet sheet;
    private @Nullable AdministrationSheet administrationSheet;
    private @Nullable LazyLines<OpenClaimLine> claims;
    private @Nullable LazyLines<PiledDocumentLine> documents;

    public void load() {
        chosen = HomeTile.of(list);
        if (reader.may(Permission.READS_CLAIMS)) {
            sheet = home.sheet();
            open(chosen);
        }
        if (reader.may(Permission.MANAGES_ACCOUNTS)) administrationSheet = administration.sheet();
    }

    private void open(HomeTile tile) {
        switch (tile) {
            case OPEN, OVERDUE, TODAY, MONITORING -> claims = linesOf(ClaimPile.OPEN);
            case QUIET -> claims = linesOf(ClaimPile.QUIET);
            case READING -> documents = linesOf(DocumentPile.READING);
            case PROBLEM -> documents = linesOf(DocumentPile.PROBLEM);
        }
    }

    private LazyLines<OpenClaimLine> linesOf(ClaimPile pile) {
        return new LazyLines<>(
                wanted -> home.claims(pile, wanted), line -> line.reference().value(), Home.USUAL_ORDER, true);
    }

    private LazyLines<PiledDocumentLine> linesOf(DocumentPile pile) {
        return new LazyLines<>(
                wanted -> home.documents(pile, wanted),
                line -> line.documentId().toString(),
                Home.USUAL_ORDER,
                true);
    }

    public List<HomeTile> getTiles() {
        return Arrays.asList(HomeTile.values());
    }

    /** The number on a tile. */
    public long number(HomeTile tile) {
        if (sheet == null) return 0;
        return switch (tile) {
            case OPEN -> sheet.open();
            case QUIET -> sheet.quiet();
            case OVERDUE -> sheet.overdue();
            case TODAY -> sheet.dueToday();
            case MONITORING -> sheet.monitoring();
            case READING -> sheet.reading();
            case PROBLEM -> sheet.problems();
        };
    }

    /** Where the list behind a tile is. */
    public String address(HomeTile tile) {
        if (!tile.isElsewhere()) return "/index.xhtml?list=" + tile.code();
        var scope = sheet != null && sheet.own() ? "mine" : "everyone";
        if (tile == HomeTile.MONITORING) return "/worklists.xhtml?scope=" + scope;
        return "/diary.xhtml?scope=" + scope + "&when=" + tile.code();
    }

    public HomeTile getChosen() {
        return chosen;
    }

    /** Which list the address asks for. */
    public String getList() {
        return list;
    }

    public void setList(String asked) {
        list = asked;
    }

    public @Nullable HomeSheet getSheet() {
        return sheet;
    }

    public @Nullable AdministrationSheet getAdministration() {
        return administrationSheet;
    }

    public @Nullable LazyLines<OpenClaimLine> getClaims() {
        return claims;
    }

    public @Nullable LazyLines<PiledDocumentLine> getDocuments() {
        return documents;
    }
}

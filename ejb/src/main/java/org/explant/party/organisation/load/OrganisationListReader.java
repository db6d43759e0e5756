// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.explant.party.EmailAddress;
import org.explant.party.NotAPostcode;
import org.explant.party.PhoneNumber;
import org.explant.party.Postcode;
import org.explant.party.organisation.NotAnOdsCode;
import org.explant.party.organisation.OdsCode;
import org.explant.party.organisation.OrganisationKind;
import org.explant.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Reads a list of hospitals, trusts or practices as the health service publishes them. A pure function of the file. */
public final class OrganisationListReader {
    /** No published list comes near it. */
    public static final int LARGEST = 32_000_000;

    private final Columns columns;
    private final Set<String> seen = new HashSet<>();

    private OrganisationListReader(Columns columns) {
        this.columns = columns;
    }

    public static OrganisationList read(byte[] file) {
        if (file.length > LARGEST) throw new OrganisationListTooLong();
        var rows = Table.of(file);
        if (rows.isEmpty()) throw new NotAnOrganisationList();
        var columns = Columns.of(rows.getFirst().fields());
        var body = columns.isHeaded() ? rows.subList(1, rows.size()) : rows;
        return new OrganisationListReader(columns).read(body);
    }

    private OrganisationList read(List<Table.Row> rows) {
        var read = new ArrayList<ListedOrganisation>();
        var wrong = new ArrayList<WrongRow>();
        for (Table.Row row : rows) {
            var problem = problem(row.fields());
            if (problem == null) read.add(organisation(row));
            else wrong.add(new WrongRow(row.number(), problem));
        }
        return new OrganisationList(read, wrong);
    }

    private @Nullable RowProblem problem(List<String> row) {
        if (!columns.fits(row)) return RowProblem.TOO_FEW_COLUMNS;
        var code = columns.text("code", row);
        if (code.isEmpty()) return RowProblem.NO_CODE;
        if (fails(OdsCode::new, code.get())) return RowProblem.BAD_CODE;
        var name = columns.text("name", row);
        if (name.isEmpty()) return RowProblem.NO_NAME;
        if (name.get().length() > 200 || columns.address(row).length() > 400) return RowProblem.TEXT_TOO_LONG;
        var postcode = columns.text("postcode", row);
        if (postcode.isPresent() && fails(Postcode::new, postcode.get())) return RowProblem.BAD_POSTCODE;
        return seen.add(code.get().toUpperCase(Locale.ROOT)) ? null : RowProblem.CODE_TWICE;
    }

    private ListedOrganisation organisation(Table.Row row) {
        var fields = row.fields();
        var code = new OdsCode(columns.text("code", fields).orElseThrow());
        var kind = kind(columns.text("type", fields).orElse(""), code);
        boolean independent = columns.text("sector", fields).orElse("").startsWith("Independent");
        return new ListedOrganisation(
                row.number(),
                code,
                columns.text("name", fields).orElseThrow(),
                kind,
                above(fields, code, kind),
                columns.text("aboveName", fields).orElse(null),
                independent ? OrganisationKind.PROVIDER : OrganisationKind.NHS_TRUST,
                columns.address(fields),
                columns.text("postcode", fields).map(Postcode::new).orElse(null),
                orNull(PhoneNumber::new, columns.text("phone", fields).orElse(null)),
                orNull(EmailAddress::new, columns.text("email", fields).orElse(null)));
    }

    private @Nullable OdsCode above(List<String> row, OdsCode code, OrganisationKind kind) {
        var named = orNull(OdsCode::new, columns.text("above", row).orElse(null));
        if (named != null) return named.equals(code) ? null : named;
        // The code of a site begins with that of its trust.
        boolean siteOfTrust = kind == OrganisationKind.HOSPITAL && code.value().length() == 5 && !columns.isHeaded();
        return siteOfTrust ? new OdsCode(code.value().substring(0, 3)) : null;
    }

    private static OrganisationKind kind(String type, OdsCode code) {
        var words = type.toLowerCase(Locale.ROOT);
        if (words.contains("hospital") || words.contains("site")) return OrganisationKind.HOSPITAL;
        if (words.contains("trust") || words.contains("board")) return OrganisationKind.NHS_TRUST;
        if (words.contains("practice") || words.contains("gp")) return OrganisationKind.GP_PRACTICE;
        if (!words.isEmpty()) return OrganisationKind.OTHER;
        return switch (code.value().length()) {
            case 3 -> OrganisationKind.NHS_TRUST;
            case 5 -> OrganisationKind.HOSPITAL;
            case 6 -> OrganisationKind.GP_PRACTICE;
            default -> OrganisationKind.OTHER;
        };
    }

    private static boolean fails(Function<String, ?> value, String text) {
        try {
            return value.apply(text) == null;
        } catch (NotAnOdsCode | NotAPostcode refused) {
            return true;
        }
    }

    /** A telephone number or an address for mail that is none spoils no row: it is left out. */
    private static <T> @Nullable T orNull(Function<String, T> value, @Nullable String text) {
        if (text == null) return null;
        try {
            return value.apply(text);
        } catch (RuleBroken none) {
            return null;
        }
    }
}

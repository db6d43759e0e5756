// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.explant.access.CurrentReader;
import org.explant.importing.row.ImportField;
import org.explant.importing.row.ImportId;
import org.explant.importing.sheet.Sheet;
import org.explant.importing.sheet.SheetEmpty;
import org.explant.importing.sheet.SheetLimits;
import org.explant.importing.sheet.SheetTooLarge;
import org.explant.shared.RuleBroken;
import org.explant.vault.Vault;

/** Takes files that are sheets into the vault; what cannot be read is not kept. */
@Dependent
class SheetReceipts {
    private static final int LONGEST_NAME = 200;

    private final Vault vault;
    private final ImportIntake intake;
    private final CurrentReader reader;
    private final Clock clock;

    @Inject
    SheetReceipts(Vault vault, ImportIntake intake, CurrentReader reader, Clock clock) {
        this.vault = vault;
        this.intake = intake;
        this.reader = reader;
        this.clock = clock;
    }

    ImportId receive(String kind, String fileName, InputStream file) throws IOException {
        var bytes = file.readNBytes((int) SheetLimits.BYTES + 1);
        if (bytes.length > SheetLimits.BYTES) throw new SheetTooLarge();
        if (bytes.length == 0) throw new SheetEmpty();
        var id = ImportId.fresh();
        return keep(id, new ImportJob.Receipt(kind, shown(fileName), reader.accountId(), clock.instant()), bytes);
    }

    /** A sheet of before; nothing where it is here already. */
    void bringIn(EarlierSheet earlier, List<ImportField> fields) throws IOException {
        if (intake.isThere(earlier.importId())) return;
        var receipt = new ImportJob.Receipt(earlier.kind(), earlier.fileName(), earlier.by(), earlier.at());
        keep(earlier.importId(), receipt, earlier.csv().getBytes(StandardCharsets.UTF_8));
        intake.check(earlier, fields);
    }

    private ImportId keep(ImportId id, ImportJob.Receipt receipt, byte[] bytes) throws IOException {
        var sheet = Sheet.of(bytes);
        var stored = vault.put(id.value(), new ByteArrayInputStream(bytes), SheetLimits.BYTES);
        try {
            intake.record(id, receipt, stored, sheet);
        } catch (RuleBroken refused) {
            vault.takeBack(stored);
            throw refused;
        }
        return id;
    }

    /** The last part of what may be a whole path, its odd signs dropped. */
    private static String shown(String fileName) {
        var last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return last.isEmpty() ? "sheet" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }
}

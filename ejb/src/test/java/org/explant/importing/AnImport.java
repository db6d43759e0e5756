// SPDX-License-Identifier: Apache-2.0
package org.explant.importing;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.explant.claim.AnErrand;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.kind.Kinds;
import org.explant.importing.kind.Mapping;
import org.explant.importing.row.ImportId;
import org.explant.importing.row.ImportRowLine;
import org.explant.importing.row.RowCounts;
import org.explant.importing.row.RowTable;
import org.explant.importing.row.RowVerdict;
import org.explant.importing.sheet.Sheet;
import org.explant.importing.sheet.SheetRow;
import org.explant.shared.TestEntities;
import org.explant.vault.StoredFile;
import org.explant.vault.WrappedKey;
import org.hibernate.Session;

/** An import without a server: the same steps, each in a transaction of its own. */
public final class AnImport {
    private final TestEntities entities;
    private final Function<EntityManager, ImportKind> kind;
    private final ImportId id = ImportId.fresh();

    public AnImport(TestEntities entities, Function<EntityManager, ImportKind> kind) {
        this.entities = entities;
        this.kind = kind;
    }

    /** Puts the sheet's rows down and says what its columns mean, by their headings. */
    public AnImport of(String csv) {
        var rows = new ArrayList<SheetRow>();
        Sheet.of(csv.getBytes(StandardCharsets.UTF_8)).rows(rows::add);
        var headings =
                rows.removeFirst().cells().stream().map(each -> each.text()).toList();
        entities.run(em -> {
            var receipt = new ImportJob.Receipt(kind.apply(em).code(), "sheet.csv", AnErrand.SOLICITOR, Instant.now());
            var stored = new StoredFile("name-" + id, "0".repeat(64), 1, new WrappedKey("key", "envelope"));
            var job = new ImportJob(id, receipt, stored, new ImportJob.Read("UTF-8", headings, rows.size()));
            em.persist(job);
            em.flush();
            em.unwrap(Session.class).doWork(c -> new RowTable(c).store(id, rows));
        });
        return mapped(Kinds.suggested(entities.in(em -> kind.apply(em).fields()), headings));
    }

    private AnImport mapped(Map<String, Integer> columns) {
        entities.run(em -> {
            em.find(ImportJob.class, id).check(new Mapping("old system", new HashMap<>(columns), AnErrand.TEAM));
            em.unwrap(Session.class).doWork(c -> new RowTable(c).begin(id, columns.get(ImportKind.KEY)));
        });
        return this;
    }

    /** Every row is tried. */
    public AnImport checked() {
        while (state() == ImportState.CHECKING) step(100, false);
        return this;
    }

    public AnImport begun() {
        entities.run(em -> em.find(ImportJob.class, id).run());
        return this;
    }

    /** One step; killed means that the machine stops before the commit. */
    public void step(int most, boolean killed) {
        try {
            entities.run(em -> {
                var steps = new ImportSteps(new ImportQueries_(em), new Kinds(only(em)), Clock.systemUTC());
                steps.some(steps.next().orElseThrow(), most, (act, claim, facts) -> {});
                if (killed) throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException e) {
            if (!killed) throw e;
        }
    }

    public AnImport done() {
        while (state() == ImportState.RUNNING) step(50, false);
        return this;
    }

    public ImportState state() {
        return entities.in(em -> em.find(ImportJob.class, id).state());
    }

    public RowCounts counts() {
        return entities.in(em -> em.unwrap(Session.class).doReturningWork(c -> new RowTable(c).counts(id)));
    }

    public List<ImportRowLine> refused() {
        return lines(RowVerdict.REFUSED);
    }

    public List<ImportRowLine> lines(RowVerdict verdict) {
        return entities.in(
                em -> em.unwrap(Session.class).doReturningWork(c -> new RowTable(c).lines(id, verdict, 0, 10_000)));
    }

    private Instance<ImportKind> only(EntityManager em) {
        return new One(kind.apply(em));
    }

    /** As the container would hand it out. */
    private record One(ImportKind kind) implements Instance<ImportKind> {
        @Override
        public Iterator<ImportKind> iterator() {
            return List.of(kind).iterator();
        }

        @Override
        public ImportKind get() {
            return kind;
        }

        @Override
        public Instance<ImportKind> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <U extends ImportKind> Instance<U> select(Class<U> type, Annotation... qualifiers) {
            return (Instance<U>) this;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <U extends ImportKind> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            return (Instance<U>) this;
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(ImportKind instance) {}

        @Override
        public Handle<ImportKind> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<ImportKind>> handles() {
            return List.of();
        }
    }
}

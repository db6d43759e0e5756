// SPDX-License-Identifier: Apache-2.0
package org.explant.reading;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.explant.searchindex.reader.ReaderPool;
import org.explant.searchindex.reader.ReaderSettings;
import org.explant.shared.ReadinessCheck;
import org.explant.shared.Settings;

/** The reader processes of this server, and the jobs they are at. */
@ApplicationScoped
class ReadersAtWork implements ReadinessCheck {
    private static final int MOST_PROCESSES = 2;

    @Inject
    private Settings settings;

    private final Set<ReadingJob> atWork = ConcurrentHashMap.newKeySet();
    private final Set<ReadingJob> lost = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private ReaderPool pool;
    private PrivateCopies copies;

    @SuppressWarnings("NullAway.Init")
    ReadersAtWork() {}

    @PostConstruct
    void open() {
        Path work = settings.data().toAbsolutePath().resolve("reading");
        try {
            copies = PrivateCopies.in(work);
            Path processes = Files.createDirectories(work.resolve("processes"));
            Path fonts =
                    Files.createDirectories(settings.data().toAbsolutePath().resolve("fonts"));
            pool = new ReaderPool(ReaderSettings.ofLibraries(settings.readerLibrary(), processes, fonts, seats()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Two documents at a time, one on a small machine: reading must never starve the people who look things up. */
    int seats() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PROCESSES);
    }

    ReaderPool pool() {
        return pool;
    }

    PrivateCopies copies() {
        return copies;
    }

    void begin(ReadingJob job) {
        atWork.add(job);
    }

    void end(ReadingJob job) {
        atWork.remove(job);
        lost.remove(job);
    }

    /** Another has taken it: this reading is to stop. */
    void drop(ReadingJob job) {
        lost.add(job);
    }

    List<ReadingJob> atWork() {
        return List.copyOf(atWork);
    }

    boolean isUnwanted(ReadingJob job) {
        return stopping || lost.contains(job);
    }

    boolean isStopping() {
        return stopping;
    }

    /** The jobs at hand end as cancelled and go back to the queue. */
    void stop() {
        stopping = true;
        pool.close();
    }

    @PreDestroy
    void close() {
        stop();
    }

    /** The reader's program lies where the setting says. */
    @Override
    public boolean isReady() {
        return !stopping && Files.exists(settings.readerLibrary().resolve("search-index.jar"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.indexing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.explant.searchindex.EvidenceIndex;
import org.explant.searchindex.lucene.LuceneEvidenceIndex;
import org.explant.shared.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Owns this server's index from start to stop. It is closed here and not when the JVM ends: by then the server has
 * taken the class loader away.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexKeeper {
    @Inject
    private Settings settings;

    /** Held by whoever needs the index not to move meanwhile: the feeder for a batch, a comparison for its length. */
    private final Lock stillness = new ReentrantLock();

    private volatile @Nullable EvidenceIndex index;
    private volatile boolean rebuildWanted;

    @PostConstruct
    void open() {
        index = LuceneEvidenceIndex.open(folder());
    }

    /** The index as it stands; an answer from it may lag behind the database by the backlog. */
    public EvidenceIndex index() {
        EvidenceIndex open = index;
        if (open == null) throw new IllegalStateException("the index is closed");
        return open;
    }

    /** Whoever holds it has the index to itself for changes; searches go on. */
    public Lock stillness() {
        return stillness;
    }

    /** Has the feeder build the index anew beside this one, which answers meanwhile. */
    public void wantRebuild() {
        rebuildWanted = true;
    }

    /** Whether somebody asked for that. */
    public boolean isRebuildWanted() {
        return rebuildWanted;
    }

    /** It has been done. */
    public void rebuilt() {
        rebuildWanted = false;
    }

    /** After storage failed: lets go and opens anew; what was not committed comes again from the backlog. */
    public synchronized void reopen() {
        close();
        open();
    }

    @PreDestroy
    void close() {
        EvidenceIndex open = index;
        index = null;
        if (open != null) open.close();
    }

    private Path folder() {
        return settings.data().resolve("index");
    }
}

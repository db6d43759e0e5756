// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.explant.shared.Settings;

/**
 * Takes files in, keeps them enciphered, hands them out proven. Nothing here runs inside a transaction: what is stored
 * and never recorded is swept away later, what is recorded was stored before.
 */
@ApplicationScoped
public class Vault {
    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Instance<VaultReferences> references;

    private final Disk disk = new SystemDisk();
    private FileStore store;

    @SuppressWarnings("NullAway.Init")
    protected Vault() {}

    /** A vault of its own beside the server's: for tools and tests. */
    @SuppressWarnings("NullAway.Init")
    public Vault(Path data, Path keys) {
        store = open(data, keys);
    }

    @PostConstruct
    void open() {
        store = open(settings.data(), settings.keys());
    }

    /**
     * Stores a file; when this returns, it survives a power cut.
     *
     * @param subject what the file belongs to: it opens for nothing else
     * @param limit most bytes to take
     * @throws IOException where the sender stops sending
     */
    public StoredFile put(UUID subject, InputStream in, long limit) throws IOException {
        return store.put(subject, in, limit);
    }

    /** The plain bytes by ranges: every segment is proven before it is handed out. */
    public SeekableByteChannel open(UUID subject, StoredFile file) {
        return store.open(subject, file);
    }

    /** Proves the whole file; must come before a download, an export or a disclosure. */
    public void verify(UUID subject, StoredFile file) {
        store.verify(subject, file);
    }

    /** The key of a file, to seal what was read out of it. */
    public ContentKey key(UUID subject, WrappedKey wrapped) {
        return store.key(subject, wrapped);
    }

    /** The same key, wrapped by the master key that is active now. */
    public WrappedKey rewrap(UUID subject, WrappedKey wrapped) {
        return store.rewrap(subject, wrapped);
    }

    public String activeKey() {
        return store.activeKey();
    }

    /** Takes back what was stored a moment ago and will not be recorded. */
    public void takeBack(StoredFile file) {
        store.remove(file.storageName());
    }

    /** Clears what crashes left behind; does nothing where nobody can say what is on record. */
    public void sweep() throws IOException {
        if (!references.isUnsatisfied()) new Sweeping(disk, store.folders(), this::recorded).sweep(clock.instant());
    }

    /** On record with any of those who record files: one that is not asked would lose its own. */
    private Set<String> recorded(Collection<String> storageNames) {
        Set<String> known = new HashSet<>();
        for (VaultReferences each : references) known.addAll(each.recorded(storageNames));
        return known;
    }

    boolean isReadOnly() {
        return store.isReadOnly();
    }

    private FileStore open(Path data, Path keys) {
        try {
            Files.createDirectories(data);
            Path root = data.toAbsolutePath().normalize().resolve("vault");
            var keyFile = KeyFile.at(keys.toAbsolutePath().normalize());
            if (keyFile.file().startsWith(data.toAbsolutePath().normalize())) {
                throw new IllegalStateException(
                        "The key file must not lie in the data directory: whoever takes one takes both");
            }
            boolean somethingIsStored = !disk.list(root.resolve("files")).isEmpty();
            return new FileStore(disk, root, keyFile.open(disk, somethingIsStored));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}

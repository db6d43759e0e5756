// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explant.searchindex.DocumentKey;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.IndexChange;
import org.explant.searchindex.IndexedDocument;

/**
 * Stands in for the database: a file of committed changes, one line each ({@code number key pages}), and how far the
 * backlog was trimmed. A line counts when its line end is there.
 */
final class Ledger {
    /** A committed change: the document has so many pages now; none means it is gone. */
    record Entry(long number, String key, int pages) {}

    private final Path entries;
    private final Path trimmed;

    Ledger(Path directory) {
        this.entries = directory.resolve("entries");
        this.trimmed = directory.resolve("trimmed");
    }

    void commit(Entry entry) throws IOException {
        String line = entry.number() + " " + entry.key() + " " + entry.pages() + "\n";
        Files.writeString(entries, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void trim(long number) throws IOException {
        Files.writeString(trimmed, number + "\n");
    }

    /** The number up to which the backlog is gone; a number half written was not. */
    long trimmed() throws IOException {
        String text = read(trimmed);
        return text.endsWith("\n") ? Long.parseLong(text.strip()) : 0;
    }

    List<Entry> entries() throws IOException {
        List<Entry> all = new ArrayList<>();
        String text = read(entries);
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
            String[] fields = line.split(" ", -1);
            all.add(new Entry(Long.parseLong(fields[0]), fields[1], Integer.parseInt(fields[2])));
        }
        return all;
    }

    /** Takes back a line that the kill cut short, as a database does. */
    void recover() throws IOException {
        String text = read(entries);
        Files.writeString(entries, text.substring(0, text.lastIndexOf('\n') + 1));
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** What the index must hold. */
    static List<IndexedDocument> contents(List<Entry> entries) {
        TreeMap<String, Entry> latest = latest(entries);
        return latest.values().stream()
                .filter(entry -> entry.pages() > 0)
                .map(entry -> new IndexedDocument(new DocumentKey(entry.key()), "g", entry.number(), entry.pages()))
                .toList();
    }

    /** Every document as it now is, for an index built anew. */
    static List<EvidenceDocument> documents(List<Entry> entries) {
        return changesAbove(0, entries).stream()
                .filter(IndexChange.Replace.class::isInstance)
                .map(change -> ((IndexChange.Replace) change).document())
                .toList();
    }

    /** What is to be carried in for the entries above a number: each document concerned in its latest state. */
    static List<IndexChange> changesAbove(long number, List<Entry> entries) {
        TreeSet<String> keys = new TreeSet<>();
        entries.stream().filter(entry -> entry.number() > number).forEach(entry -> keys.add(entry.key()));
        TreeMap<String, Entry> latest = latest(entries);
        latest.keySet().retainAll(keys);
        return latest.values().stream().map(Ledger::change).toList();
    }

    private static TreeMap<String, Entry> latest(List<Entry> entries) {
        TreeMap<String, Entry> latest = new TreeMap<>();
        entries.forEach(entry -> latest.put(entry.key(), entry));
        return latest;
    }

    private static IndexChange change(Entry entry) {
        if (entry.pages() == 0) {
            return new IndexChange.Remove(new DocumentKey(entry.key()));
        }
        String[] pages = new String[entry.pages()];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "hip of version " + entry.number();
        }
        EvidenceDocument document = Evidence.of(entry.key(), "g", pages);
        return new IndexChange.Replace(
                new EvidenceDocument(document.key(), entry.number(), document.labels(), document.pages()));
    }
}

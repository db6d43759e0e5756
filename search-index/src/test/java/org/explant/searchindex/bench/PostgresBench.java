// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Paging;
import org.explant.searchindex.bench.Asked.Kind;
import org.explant.searchindex.query.QueryLanguage;

/** PostgreSQL's full text as peer: the same pages, the same questions, each side's first ten and its exact count. */
final class PostgresBench {
    private static final double BAR = 10;
    private static final int ROUNDS = 3;

    private final QueryLanguage language = QueryLanguage.english();
    private final BothIndexes indexes;
    private final Map<Kind, List<Asked>> mix;
    private final String address;

    PostgresBench(BothIndexes indexes, Map<Kind, List<Asked>> mix, String address) {
        this.indexes = indexes;
        this.mix = mix;
        this.address = address;
    }

    void run(ZipfBook book, int pages) throws Exception {
        try (Connection connection = DriverManager.getConnection(address)) {
            fill(connection, book, pages / ZipfBook.PAGES_A_DOCUMENT);
            compare(connection, "term", List.of(Kind.HIGH, Kind.MEDIUM, Kind.LOW));
            compare(connection, "phrase", List.of(Kind.PHRASE));
            compare(connection, "near", List.of(Kind.NEAR_HIGH_MEDIUM, Kind.NEAR_MEDIUM));
        }
    }

    private static void fill(Connection connection, ZipfBook book, int documents) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("create table page (document integer, page integer, words tsvector)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into page values (?, ?, to_tsvector('simple', ?))")) {
            for (int document = 0; document < documents; document++) {
                for (int page = 1; page <= ZipfBook.PAGES_A_DOCUMENT; page++) {
                    insert.setInt(1, document);
                    insert.setInt(2, page);
                    insert.setString(3, book.page(document, page));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var sql = connection.createStatement()) {
            sql.execute("set maintenance_work_mem = '256MB'");
            sql.execute("create index on page using gin (words)");
            sql.execute("vacuum analyze page");
        }
    }

    private void compare(Connection connection, String name, List<Kind> kinds) throws Exception {
        double own = 0;
        double peer = 0;
        for (Kind kind : kinds) {
            for (Asked asked : mix.getOrDefault(kind, List.of())) {
                own += millis(() -> indexes.own.search(
                        language.readExactly(asked.typed()), indexes.rights, Filters.none(), Paging.first(10)));
                peer += millis(() -> ask(connection, asked));
            }
        }
        if (own > 0) {
            Told.remark("%s: own %.2f ms, PostgreSQL %.2f ms in all".formatted(name, own, peer));
            Told.atLeast("times faster than PostgreSQL: " + name, peer / own, BAR);
        }
    }

    /** By the clock, for the work of the other side is not in this JVM; the median of some rounds. */
    private static double millis(Cpu.Work work) throws Exception {
        double[] rounds = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return Cpu.median(rounds);
    }

    private static void ask(Connection connection, Asked asked) throws SQLException {
        try (var select = connection.prepareStatement("""
                with found as materialized (select document, page, ts_rank(words, q) as rank
                    from page, cast(? as tsquery) q where words @@ q)
                select document, page, (select count(*) from found) from found order by rank desc limit 10
                """)) {
            select.setString(1, asked.sql());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rows.getInt(1);
                }
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.explant.searchindex.DateRange;
import org.explant.searchindex.DocumentHits;
import org.explant.searchindex.EvidenceDocument;
import org.explant.searchindex.Filters;
import org.explant.searchindex.Hits;
import org.explant.searchindex.Hits.Count;
import org.explant.searchindex.PageText;
import org.explant.searchindex.Rights;
import org.explant.searchindex.Tallies;
import org.explant.searchindex.query.PageMatcher;
import org.explant.searchindex.query.PageQuery;
import org.explant.searchindex.query.QueryNode;
import org.explant.searchindex.query.ReadPage;
import org.explant.searchindex.query.Scope;
import org.explant.searchindex.query.Trees;

/**
 * The right answer, found without any index: the matcher is asked about every page, one after the other, and what looks
 * beyond a page is worked out with sets of pages.
 */
final class Oracle {
    /** Version and page numbers found, by document; and all counts. */
    record Answer(Map<String, List<Long>> documents, Count found, Count undated, Count hidden, Tallies tallies) {
        static Answer of(Hits hits) {
            Map<String, List<Long>> documents = new TreeMap<>();
            for (DocumentHits document : hits.documents()) {
                List<Long> line = new ArrayList<>(List.of(document.version()));
                document.pages().forEach(page -> line.add((long) page.number()));
                documents.put(document.key().value(), line);
            }
            return new Answer(documents, hits.found(), hits.undated(), hits.hidden(), hits.tallies());
        }
    }

    /** A page where it stands; compared as one object with itself, for there is one of each. */
    private static final class Page {
        private final EvidenceDocument document;
        private final int number;
        private final ReadPage read;

        Page(EvidenceDocument document, PageText page, String next) {
            this.document = document;
            this.number = page.number();
            this.read = ReadPage.of(page.text(), next);
        }

        Object container(Scope scope) {
            return switch (scope) {
                case PAGE -> this;
                case DOCUMENT -> document.key();
                case GROUP -> document.labels().group();
            };
        }
    }

    private final List<Page> book;
    private final Filters filters;

    private Oracle(List<Page> book, Filters filters) {
        this.book = book;
        this.filters = filters;
    }

    /** A whole book, read once and asked many times. */
    static final class Book {
        private final List<Page> pages = new ArrayList<>();

        Book(Collection<EvidenceDocument> all) {
            all.forEach(document -> addPages(document, pages));
        }

        Answer answer(PageQuery query, Rights rights, Filters filters) {
            Rights seen = filters.groups().isEmpty() ? rights : rights.within(filters.groups());
            List<Page> visible = pages.stream()
                    .filter(page -> seen.groups().contains(page.document.labels().group()))
                    .toList();
            return new Oracle(visible, filters).answer(query);
        }
    }

    private static void addPages(EvidenceDocument document, List<Page> book) {
        List<PageText> pages = new ArrayList<>();
        document.pages().forEach(pages::add);
        for (int i = 0; i < pages.size(); i++) {
            PageText page = pages.get(i);
            PageText next = i + 1 < pages.size() ? pages.get(i + 1) : null;
            boolean follows = next != null && next.number() == page.number() + 1;
            book.add(new Page(document, page, follows ? next.text() : ""));
        }
    }

    static Answer answer(Collection<EvidenceDocument> all, PageQuery query, Rights rights, Filters filters) {
        return new Book(all).answer(query, rights, filters);
    }

    private Answer answer(PageQuery query) {
        Set<Page> matching = matching(query.searched());
        Set<Page> found = kept(matching, filters.undatedToo());
        Set<Page> undated = kept(matching, true);
        undated.removeAll(found);
        Map<String, List<Long>> documents = new TreeMap<>();
        for (Page page : book) {
            if (found.contains(page)) {
                documents
                        .computeIfAbsent(
                                page.document.key().value(), key -> new ArrayList<>(List.of(page.document.version())))
                        .add((long) page.number);
            }
        }
        return new Answer(documents, count(found), count(undated), hidden(query, matching), tallies(found));
    }

    private Count hidden(PageQuery query, Set<Page> matching) {
        if (query.hidden().isEmpty()) {
            return Count.NONE;
        }
        Set<Page> narrow = matching(narrowed(query.searched()));
        Set<Object> shown = containers(matching, Scope.DOCUMENT);
        narrow.removeIf(page -> shown.contains(page.container(Scope.DOCUMENT)));
        return count(kept(narrow, filters.undatedToo()));
    }

    private static QueryNode narrowed(QueryNode node) {
        return switch (node) {
            case QueryNode.Not not -> new QueryNode.Not(narrowed(not.part()));
            case QueryNode.And and ->
                new QueryNode.And(and.parts().stream().map(Oracle::narrowed).toList(), and.scope());
            case QueryNode.Or or ->
                new QueryNode.Or(or.parts().stream().map(Oracle::narrowed).toList());
            default -> node;
        };
    }

    private Tallies tallies(Set<Page> found) {
        Map<String, Set<Page>> groups = new TreeMap<>();
        Map<String, Set<Page>> subjects = new TreeMap<>();
        Map<String, Set<Page>> types = new TreeMap<>();
        for (Page page : found) {
            EvidenceDocument.Labels labels = page.document.labels();
            groups.computeIfAbsent(labels.group(), name -> new HashSet<>()).add(page);
            subjects.computeIfAbsent(labels.subject(), name -> new HashSet<>()).add(page);
            String type = labels.facets().get("type");
            if (type != null) {
                types.computeIfAbsent(type, name -> new HashSet<>()).add(page);
            }
        }
        Map<String, Long> documents = new TreeMap<>();
        types.forEach((type, pages) -> documents.put(type, count(pages).documents()));
        return new Tallies(counts(groups), counts(subjects), Map.of("type", documents));
    }

    private static Map<String, Count> counts(Map<String, Set<Page>> pages) {
        Map<String, Count> counts = new TreeMap<>();
        pages.forEach((name, some) -> counts.put(name, count(some)));
        return counts;
    }

    private static Count count(Set<Page> pages) {
        return new Count(pages.size(), containers(pages, Scope.DOCUMENT).size());
    }

    private Set<Page> matching(QueryNode node) {
        if (Trees.isPagewise(node)) {
            PageMatcher matcher = new PageMatcher(PageQuery.exactly(node));
            return pages(page -> matcher.matches(page.read));
        }
        return switch (node) {
            case QueryNode.And and -> and(and);
            case QueryNode.Or or -> {
                Set<Page> any = new HashSet<>();
                or.parts().forEach(part -> any.addAll(matching(part)));
                yield any;
            }
            case QueryNode.Not not -> {
                Set<Object> excluded = containers(matching(not.part()), not.scope());
                yield pages(page -> !excluded.contains(page.container(not.scope())));
            }
            case QueryNode.Forms forms -> {
                Set<Page> any = matching(forms.typed());
                forms.others().forEach(other -> any.addAll(matching(other)));
                yield any;
            }
            case QueryNode.Labelled label -> {
                PageMatcher matcher = new PageMatcher(PageQuery.exactly(label.words()));
                yield pages(page -> {
                    String value =
                            page.document.labels().facets().get(label.field().word());
                    return value != null && matcher.matches(value);
                });
            }
            case QueryNode.Dated dated -> pages(page -> overlaps(page.document, dated.days()));
            case QueryNode.Among among -> pages(page -> among.names().contains(name(page, among.attribute())));
            default -> throw new IllegalStateException();
        };
    }

    private Set<Page> and(QueryNode.And and) {
        Set<Page> all = new HashSet<>(book);
        Set<Page> touched = new HashSet<>();
        boolean positive = false;
        for (QueryNode part : and.parts()) {
            Set<Page> pages = matching(part);
            if (part instanceof QueryNode.Not) {
                all.retainAll(pages);
            } else {
                positive = true;
                touched.addAll(pages);
                Set<Object> holding = containers(pages, and.scope());
                all.removeIf(page -> !holding.contains(page.container(and.scope())));
            }
        }
        if (positive) {
            all.retainAll(touched);
        }
        return all;
    }

    private interface Asked {
        boolean holds(Page page);
    }

    private Set<Page> pages(Asked asked) {
        Set<Page> pages = new HashSet<>();
        for (Page page : book) {
            if (asked.holds(page)) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static Set<Object> containers(Set<Page> pages, Scope scope) {
        Set<Object> containers = new HashSet<>();
        pages.forEach(page -> containers.add(page.container(scope)));
        return containers;
    }

    private static String name(Page page, QueryNode.Attribute attribute) {
        EvidenceDocument document = page.document;
        return switch (attribute) {
            case GROUP -> document.labels().group();
            case SUBJECT -> document.labels().subject();
            case DOCUMENT -> document.key().value();
        };
    }

    private Set<Page> kept(Set<Page> pages, boolean undatedToo) {
        Set<Page> kept = new HashSet<>(pages);
        kept.removeIf(page -> !passes(page, undatedToo));
        return kept;
    }

    private boolean passes(Page page, boolean undatedToo) {
        EvidenceDocument.Labels labels = page.document.labels();
        boolean facets = filters.facets().entrySet().stream()
                .allMatch(facet -> facet.getValue().contains(labels.facets().getOrDefault(facet.getKey(), "")));
        boolean dates = filters.dates() == null
                || (labels.dated() == null ? undatedToo : overlaps(page.document, filters.dates()));
        boolean pages = filters.pages() == null
                || filters.pages().getOrDefault(page.document.key(), Set.of()).contains(page.number);
        return facets
                && dates
                && pages
                && (filters.subjects().isEmpty() || filters.subjects().contains(labels.subject()))
                && (filters.documents().isEmpty() || filters.documents().contains(page.document.key()));
    }

    private static boolean overlaps(EvidenceDocument document, DateRange days) {
        DateRange dated = document.labels().dated();
        return dated != null && days.firstDay() <= dated.lastDay() && dated.firstDay() <= days.lastDay();
    }
}

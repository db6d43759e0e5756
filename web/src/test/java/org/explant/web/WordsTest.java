// SPDX-License-Identifier: Apache-2.0
package org.explant.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words stand in messages.properties alone: every key is used, every used key is there, every refusal has its sentence. */
class WordsTest {
    private static final Path FILE = WebSources.WEB.resolve("resources/org/explant/web/messages.properties");
    private static final Pattern ASKED =
            Pattern.compile("msg\\['([^']+)'\\]|(?:Sentences\\.format|Notices\\.(?:done|warn))\\(\\s*\"([^\"]+)\"");
    /** {@code 'error.'.concat(...)}, {@code "Stage." + ...}: the rest of the key is known only when it runs. */
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z][A-Za-z.]*\\.)['\"]");

    private static final Pattern RULE = Pattern.compile("(abstract )?class (\\w+) extends (\\w+)");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+)[^{]*\\{([^;}]*)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("(?:^|,)\\s*([A-Z][A-Z0-9_]*)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Map<String, String> WORDS = new LinkedHashMap<>();
    private static final List<String> TWICE = new ArrayList<>();
    private static String asking = "";
    private static String work = "";

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(FILE)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int equals = line.indexOf('=');
            if (WORDS.put(line.substring(0, equals).strip(), line.substring(equals + 1)) != null) TWICE.add(line);
        }
        String java = WebSources.text(WebSources.WEB, ".java");
        asking = java + WebSources.text(WebSources.WEB, ".xhtml");
        work = COMMENT.matcher(WebSources.text(WebSources.WORK, ".java") + java).replaceAll("");
    }

    @Test
    void noKeyStandsTwice() {
        assertEquals(List.of(), TWICE);
    }

    @Test
    void everyKeyThatIsAskedForIsThere() {
        assertEquals(Set.of(), without(asked(), WORDS.keySet()));
    }

    @Test
    void everyRefusalHasItsSentence() {
        assertFalse(rules().isEmpty());
        var silent = without(rules(), WORDS.keySet());
        // A query can be wrong in many ways; the next test asks for each.
        silent.remove("QueryRefused");
        assertEquals(Set.of(), silent);
    }

    @Test
    void everyWayAQueryCanBeWrongHasItsSentence() {
        var codes = names(ENUM.matcher(COMMENT.matcher(WebSources.text(WebSources.QUERIES, "QueryProblem.java"))
                        .replaceAll(""))
                .results()
                .findFirst()
                .orElseThrow()
                .group(2));
        assertFalse(codes.isEmpty());
        assertEquals(
                codes.stream()
                        .map(code -> "QueryRefused." + code.toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                WORDS.keySet().stream()
                        .filter(key -> key.startsWith("QueryRefused."))
                        .sorted()
                        .toList());
    }

    @Test
    void anEnumerationThatIsPutIntoWordsIsPutWhole() {
        var missing = constants().entrySet().stream()
                .filter(type -> WORDS.keySet().stream().anyMatch(key -> key.startsWith(type.getKey() + ".")))
                .flatMap(type -> type.getValue().stream().map(value -> type.getKey() + "." + value))
                .filter(key -> !WORDS.containsKey(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyIsUsed() {
        var used = asked();
        used.addAll(rules());
        constants().forEach((type, values) -> values.forEach(value -> used.add(type + "." + value)));
        var beginnings =
                BEGINNING.matcher(asking).results().map(found -> found.group(1)).toList();
        var unused = without(WORDS.keySet(), used).stream()
                .filter(key -> beginnings.stream().noneMatch(key::startsWith) && !key.startsWith("QueryRefused."))
                .filter(key -> !asking.contains('"' + key + '"') && !asking.contains('\'' + key + '\''))
                .toList();
        assertEquals(List.of(), unused);
    }

    /** A straight apostrophe is an instruction to the formatter, and vanishes or doubles depending on who reads it. */
    @Test
    void apostrophesAreTypographic() {
        assertEquals(
                List.of(),
                WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains("'"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Set<String> asked() {
        return ASKED.matcher(asking)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every class that is a RuleBroken, by whatever it extends. */
    private static Set<String> rules() {
        var parents = new LinkedHashMap<String, String>();
        var concrete = new TreeSet<String>();
        RULE.matcher(work).results().forEach(found -> {
            parents.put(found.group(2), found.group(3));
            if (found.group(1) == null) concrete.add(found.group(2));
        });
        concrete.removeIf(name -> !isRule(name, parents));
        return concrete;
    }

    private static boolean isRule(String name, Map<String, String> parents) {
        for (var at = parents.get(name); at != null; at = parents.get(at)) if (at.equals("RuleBroken")) return true;
        return false;
    }

    private static Map<String, List<String>> constants() {
        var types = new LinkedHashMap<String, List<String>>();
        ENUM.matcher(work).results().forEach(found -> types.put(found.group(1), names(found.group(2))));
        return types;
    }

    private static List<String> names(String body) {
        Matcher names = CONSTANT.matcher(body.replaceAll("\\([^()]*\\)", ""));
        return names.find()
                ? names.reset().results().map(found -> found.group(1)).toList()
                : Collections.emptyList();
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        var left = new TreeSet<>(all);
        left.removeAll(known);
        return left;
    }
}

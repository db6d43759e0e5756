// SPDX-License-Identifier: Apache-2.0
package org.explant.records.finding;

import java.util.HashSet;
import java.util.Set;
import org.explant.records.text.PrintedDay;
import org.explant.records.text.Tokens;
import org.explant.records.text.Words;

/**
 * Which words stand under a denial, a question or a condition. {@code No} reaches to the end of its clause; a comma
 * ends
 * the clause where what was denied has been said to be unseen, or where what follows begins afresh.
 */
final class Denial {
    private static final Set<String> DENIES = Words.of("""
            no not without nil negative absent absence never neither nor excluded excludes free denies none
            resolved lack unremarkable cannot isn't hasn't
            """);

    private static final Set<String> ASKS = Words.of("""
            ? query if whether exclude rule risk risks suspicion suspected look looking concern concerned concerns
            may might can could would should potential develop known including include includes such assess evaluate
            investigate monitor screen screening detect identify reason indication history referred request
            requested details definition defined patients cases cohort series studies literature incidence
            prevalence allegation alleges alleged failure guidance mhra advice explained discussed discuss worried
            worry asks asked reads leaflet unless when typical atypical complications complication association
            associated cause causes caused excised data debt samples blood urine records refuse index histology
            """);

    /** Words that say, wherever they stand in a sentence, that it is about another part of the body or about nobody. */
    private static final Set<String> OF_NO_HIP = Words.of("""
            orbital orbit cerebri brain head macular pleural pericardial knee shoulder ankle elbow wrist hand foot
            chest cxr lung skin breast spine lumbar kidney renal abdomen abdominal pelvic ovarian thyroid liver
            patients cases cohort third studies literature tibial tibia patella temporal frontal parietal cerebral
            cerebellar mediastinal bowel bladder prostate uterine adrenal pancreas pancreatic axillary cervical
            thoracic rotator cuff meniscus finger nasal sinus carotid aortic dental toe heel neurology
            mother father sister brother husband wife aunt uncle son daughter neighbour
            """);

    private static final Set<String> AFRESH = Words.of("""
            but however although though small large moderate mild minimal simple thick there marked some a an
            with severe extensive otherwise while whereas except apart
            """);

    private static final Set<String> SEEN = Words.of("""
            seen identified demonstrated evident detected present noted shown visible found
            """);

    private static final Set<String> UNSEEN = Words.of("""
            not excluded unlikely absent no resolved without cannot negative never
            """);

    private static final Set<String> MODAL = Set.of("may", "might", "can", "could", "would", "should");

    private final Tokens tokens;
    private final boolean[] denied;
    private final Set<Integer> elsewhere = new HashSet<>();

    private Denial(Tokens tokens) {
        this.tokens = tokens;
        denied = new boolean[tokens.size()];
    }

    static Denial of(Tokens tokens) {
        var denial = new Denial(tokens);
        denial.mark();
        return denial;
    }

    /** Whether the words from one token to another are denied, asked for or only possible. */
    boolean covers(int from, int next) {
        return denied[from] || elsewhere.contains(tokens.sentence(from)) || deniedBehind(next);
    }

    private void mark() {
        for (int index = 0; index < denied.length; index++)
            if (tokens.in(index, OF_NO_HIP) && !isOfHip(index)) elsewhere.add(tokens.sentence(index));
        boolean no = false;
        boolean closed = false;
        boolean asked = false;
        for (int index = 0; index < denied.length; index++) {
            if (index > 0 && tokens.sentence(index) != tokens.sentence(index - 1)) {
                no = false;
                asked = false;
            }
            if (tokens.in(index, DENIES)) {
                no = true;
                closed = false;
            }
            asked |= tokens.in(index, ASKS) && PrintedDay.at(tokens, index).isEmpty();
            closed |= no && tokens.in(index, SEEN);
            if (ends(index, closed)) no = false;
            denied[index] = no || asked;
        }
    }

    /** The femoral head and the pelvic film are of a hip. */
    private boolean isOfHip(int index) {
        return tokens.is(index, "head") && !Modality.at(tokens, index - 1).isPresent();
    }

    private boolean ends(int index, boolean closed) {
        if (tokens.is(index, "but")
                || tokens.is(index, "however")
                || tokens.is(index, "although")
                || tokens.is(index, ":")) return true;
        return tokens.is(index, ",") && (closed || tokens.in(index + 1, AFRESH));
    }

    /** {@code ... was not seen}, {@code ... has been excluded}, {@code ...: none}. */
    private boolean deniedBehind(int next) {
        for (int at = next; at < next + 7 && tokens.sameSentence(at, next - 1); at++) {
            if (tokens.is(at, ",") || tokens.is(at, "but") || tokens.is(at, "with")) return false;
            if (tokens.is(at, "?")) return true;
            if (tokens.in(at, MODAL)) return true;
            if (tokens.is(at, ":")) return tokens.in(at + 1, Set.of("no", "none", "nil", "absent", "negative"));
            boolean then = tokens.in(at, UNSEEN);
            if (then) return !tokens.in(at + 1, Set.of("significantly", "changed", "large", "increased", "only"));
        }
        return false;
    }
}

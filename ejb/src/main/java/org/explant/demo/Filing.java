// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import static org.explant.demo.StageLine.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.explant.demo.DemoDate.Precision;
import org.explant.demo.paper.Condition;

/** Puts into a claim file the firm's own papers that its stages bring with them. */
final class Filing {
    private final Story story;
    private final Papers papers;
    private final List<DemoMove> moves;

    Filing(Story story, Papers papers, List<DemoMove> moves) {
        this.story = story;
        this.papers = papers;
        this.moves = moves;
    }

    /** The day a claim reached a stage; the day of its last move where it passed the stage by. */
    LocalDate dayOf(StageLine stage) {
        return moves.stream()
                .filter(move -> move.stage().equals(stage.name()))
                .map(DemoMove::on)
                .findFirst()
                .orElse(moves.getLast().on());
    }

    boolean reached(StageLine stage) {
        return moves.stream().anyMatch(move -> move.stage().equals(stage.name()));
    }

    void opening() {
        note(dayOf(ENQUIRY), "Attendance note: first enquiry");
        if (papers.chance(25)) recall();
        if (papers.chance(20))
            papers.paper("IMPLANT-CARD", "theatre.card", "Implant card")
                    .from("hospital")
                    .on(story.hip().implanted())
                    .known(Precision.MONTH)
                    .received(dayOf(ENQUIRY).plusDays(6))
                    .arriving(Condition.SCANNED)
                    .file();
        if (reached(SCREENING) && papers.chance(25)) client(dayOf(SCREENING).plusDays(3));
    }

    private void recall() {
        var sent = story.symptoms().isBefore(LocalDate.of(2012, 7, 1)) ? LocalDate.of(2012, 7, 20) : story.symptoms();
        papers.paper("RECALL-LETTER", "letters.recall", "Letter inviting to a hip review")
                .from("hospital")
                .on(StageLine.weekday(sent.plusDays(papers.between(10, 200))))
                .received(dayOf(ENQUIRY).plusDays(4))
                .file();
    }

    void retainer() {
        var day = dayOf(RETAINED);
        papers.paper("CFA", "legal.cfa", "Conditional fee agreement")
                .on(day)
                .privileged("LAP")
                .fileIn(25);
        papers.paper("AUTHORITY", "legal.authority", "Signed form of authority")
                .on(day.plusDays(2))
                .arriving(papers.chance(50) ? Condition.SCANNED : Condition.GOOD)
                .privileged("NONE")
                .fileIn(30);
        papers.paper("CORRES-OUT", "letters.welcome", "Letter of engagement")
                .on(day)
                .fileIn(30);
    }

    void requests() {
        request("hospital");
        if (!story.fact("hospital").equals(story.fact("hospital2")) && papers.chance(30)) request("hospital2");
    }

    private void request(String place) {
        papers.paper("SAR", "letters.sar", "Request for records: " + story.fact(place))
                .on(dayOf(RECORDS_REQUESTED))
                .knowing(Map.of("to.name", story.fact(place), "to.address", story.fact(place + ".address")))
                .privileged("NONE")
                .fileIn(30);
    }

    void protocol() {
        if (reached(LETTER_OF_CLAIM))
            papers.paper("LOC", "legal.loc", "Letter of claim")
                    .on(dayOf(LETTER_OF_CLAIM))
                    .privileged("NONE")
                    .fileIn(60);
        if (reached(PROTOCOL_PERIOD) && papers.chance(30))
            papers.paper("CORRES-IN", "letters.ack", "Acknowledgement of letter of claim")
                    .from("opponent")
                    .on(dayOf(PROTOCOL_PERIOD))
                    .file();
        if (reached(RESPONSE_RECEIVED))
            papers.paper("LOR", "legal.lor", "Letter of response")
                    .from("opponent")
                    .on(dayOf(RESPONSE_RECEIVED))
                    .privileged("NONE")
                    .fileIn(50);
        if (reached(DEVICE_CONFIRMED) && papers.chance(20))
            papers.paper("CORRES-IN", "letters.maker", "Letter from distributor, Quillfeather Orthopedics, Inc.")
                    .on(dayOf(DEVICE_CONFIRMED).plusDays(30))
                    .known(Precision.MONTH)
                    .file();
    }

    void proceedings() {
        if (!reached(ISSUED)) return;
        papers.paper("CLAIM-FORM", "legal.claimform", "Claim form N1")
                .on(dayOf(ISSUED))
                .privileged("NONE")
                .fileIn(30);
        if (papers.chance(35))
            papers.paper("COUNSEL-OPINION", "legal.opinion", "Advice of counsel")
                    .from("counsel")
                    .on(dayOf(ISSUED).minusDays(20))
                    .privileged("LAP")
                    .file();
        if (reached(SERVED))
            papers.paper("POC", "legal.poc", "Particulars of claim")
                    .on(dayOf(SERVED))
                    .privileged("NONE")
                    .fileIn(50);
        if (reached(DISCLOSURE)) {
            papers.paper("ORDER", "legal.order", "Order for directions")
                    .on(dayOf(INFORMATION_SERVED))
                    .fileIn(30);
            papers.paper("N265", "legal.list", "Disclosure list")
                    .on(dayOf(DISCLOSURE))
                    .privileged("NONE")
                    .fileIn(50);
        }
    }

    void evidence() {
        if (reached(WITNESS_EVIDENCE))
            papers.paper("WS", "evidence.statement", "Witness statement of the claimant")
                    .on(dayOf(WITNESS_EVIDENCE))
                    .privileged(reached(EXPERT_EVIDENCE) ? "NONE" : "LIT")
                    .fileIn(80);
        if (!reached(EXPERT_EVIDENCE)) return;
        var day = dayOf(EXPERT_EVIDENCE);
        papers.paper("INSTRUCTION", "evidence.instruction", "Letter of instruction")
                .on(day)
                .privileged("LIT")
                .fileIn(30);
        papers.paper("EXP-REPORT", "evidence.report", "Orthopaedic report")
                .from("expert")
                .on(day.plusDays(60))
                .fileIn(85);
        if (reached(SCHEDULE_OF_LOSS)) {
            papers.paper("EXP-JS", "legal.joint", "Joint statement of experts")
                    .on(dayOf(SCHEDULE_OF_LOSS))
                    .fileIn(60);
            papers.paper("SCHED-LOSS", "legal.schedule", "Schedule of loss")
                    .on(dayOf(SCHEDULE_OF_LOSS))
                    .fileIn(70);
        }
        if (reached(ADR_OFFERS)) offers(dayOf(ADR_OFFERS));
    }

    private void offers(LocalDate day) {
        papers.paper("OFFER-P36", "legal.offer36", "Part 36 offer")
                .on(day)
                .privileged("WPSATC")
                .fileIn(60);
        papers.paper("OFFER-WP", "letters.wp", "Offer without prejudice")
                .from("opponent")
                .on(day.plusDays(25))
                .privileged("WPSATC")
                .fileIn(60);
    }

    /** The small papers that show that a file is alive. */
    void life() {
        var last = moves.getLast().on();
        if (moves.size() > 5 && papers.chance(20)) client(last.minusDays(20));
        if (moves.size() > 4 && papers.chance(15)) note(last, "Attendance note: telephone call with client");
        if (moves.size() > 2 && (reached(CLOSED) || reached(REJECTED) || reached(TRANSFERRED)))
            papers.paper("CORRES-OUT", "legal.closing", "Closing letter")
                    .on(last)
                    .file();
    }

    private void note(LocalDate day, String title) {
        papers.paper("ATT-NOTE", "evidence.attendance", title)
                .on(day)
                .privileged("LAP")
                .file();
    }

    private void client(LocalDate day) {
        papers.paper("CORRES-IN", "letters.from.client", "Letter from client")
                .from("name")
                .on(day)
                .known(Precision.ABOUT)
                .received(day.plusDays(4))
                .arriving(papers.chance(40) ? Condition.SCANNED : Condition.GOOD)
                .privileged("LAP")
                .file();
    }
}

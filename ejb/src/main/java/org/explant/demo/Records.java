// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;
import java.util.List;
import org.explant.demo.DemoDate.Precision;
import org.explant.demo.paper.Condition;

/** Puts into a claim file the health records that arrive from surgery and hospital. */
final class Records {
    private static final LocalDate SURGERY_COMPUTERS = LocalDate.of(2001, 3, 1);

    private final Story story;
    private final Papers papers;
    private final LocalDate arrived;

    Records(Story story, Papers papers, LocalDate arrived) {
        this.story = story;
        this.papers = papers;
        this.arrived = arrived;
    }

    /** The big bundles, of so many pages; none of the hospital where it sent its papers one by one. */
    void bundles(int surgeryPages, int hospitalPages, Condition hospital) {
        papers.paper("REC-GP", "gp.record", "GP record, " + story.fact("surgery"))
                .from("surgery")
                .during(SURGERY_COMPUTERS, story.lastSeen())
                .received(arrived)
                .filling(surgeryPages)
                .arriving(papers.chance(12) ? Condition.SCANNED : Condition.GOOD)
                .file();
        if (hospitalPages > 0)
            papers.paper("REC-HOSP", "hospital.record", "Hospital record, " + story.fact("hospital"))
                    .from("hospital")
                    .during(story.hip().implanted().minusDays(420), story.lastSeen())
                    .received(arrived.plusDays(12))
                    .filling(hospitalPages)
                    .arriving(hospital)
                    .file();
    }

    void theatre() {
        var day = story.hip().implanted();
        papers.paper("REC-OP", "theatre.opnote", "Operation note")
                .from("hospital")
                .by("surgeon")
                .on(day)
                .received(arrived)
                .file();
        if (papers.chance(50))
            papers.paper("DISCHARGE", "theatre.discharge", "Discharge summary")
                    .from("hospital")
                    .on(day.minusDays(1))
                    .received(arrived)
                    .file();
        if (papers.chance(25))
            papers.paper("CONSENT-FORM", "theatre.consent", "Consent form")
                    .from("hospital")
                    .on(day)
                    .received(arrived)
                    .arriving(Condition.SCANNED)
                    .file();
    }

    void device(LocalDate confirmed) {
        var day = story.hip().implanted();
        papers.paper("REC-STICKER", "theatre.labels", "Implant labels")
                .from("hospital")
                .on(day)
                .received(confirmed)
                .arriving(papers.chance(50) ? Condition.SCANNED : Condition.GOOD)
                .fileIn(60);
        papers.paper("NJR", "theatre.njr", "Joint registry form")
                .from("hospital")
                .on(day)
                .received(confirmed)
                .fileIn(25);
    }

    void results(Condition last) {
        var samples = story.samples();
        var form = List.of("results.lab.nmol", "results.lab.ug", "results.lab.letter")
                .get(papers.between(0, 2));
        for (var sample : samples.subList(Math.max(0, samples.size() - (papers.chance(25) ? 2 : 1)), samples.size()))
            papers.paper("REC-LAB", form, "Blood cobalt and chromium")
                    .from("hospital2")
                    .on(sample.on())
                    .knowing(Story.blood(sample))
                    .received(arrived)
                    .arriving(last)
                    .file();
        var scanned = story.scanned();
        if (scanned != null)
            papers.paper("REC-IMG", "results.mri", "MARS MRI report")
                    .from("hospital2")
                    .on(scanned)
                    .received(arrived)
                    .file();
        if (papers.chance(35))
            papers.paper("REC-IMG", "results.us", "Ultrasound and X-ray report")
                    .from("hospital2")
                    .on(story.symptoms().plusDays(90))
                    .received(arrived)
                    .file();
        if (papers.chance(25))
            papers.paper("REC-IMG", "results.xray", "X-ray report before operation")
                    .from("hospital")
                    .on(story.hip().implanted().minusDays(200))
                    .known(Precision.YEAR)
                    .received(arrived)
                    .file();
    }

    void clinics(int count) {
        var day = story.symptoms().plusDays(200);
        for (int i = 0; i < count && day.isBefore(story.lastSeen()); i++) {
            papers.paper("CLINIC-LETTER", "letters.clinic", "Clinic letter, " + story.fact("surgeon2"))
                    .from("hospital2")
                    .on(StageLine.weekday(day))
                    .received(arrived)
                    .file();
            day = day.plusDays(papers.between(150, 500));
        }
    }

    void revision() {
        var revised = story.revised();
        if (revised == null) return;
        papers.paper("REC-OP", "theatre.revision", "Operation note: revision")
                .from("hospital2")
                .on(revised)
                .received(arrived)
                .file();
        if (papers.chance(70))
            papers.paper("REC-HIST", "results.histology", "Histology report")
                    .from("hospital2")
                    .on(revised)
                    .received(arrived)
                    .file();
        if (papers.chance(30))
            papers.paper("REC-LAB", "results.microbiology", "Culture report")
                    .from("hospital2")
                    .on(revised)
                    .received(arrived)
                    .file();
    }
}

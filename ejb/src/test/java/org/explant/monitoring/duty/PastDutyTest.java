// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explant.monitoring.guidance.GuidanceLibrary;
import org.explant.monitoring.guidance.OwnSettings;
import org.explant.monitoring.history.AHip;
import org.explant.party.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each alert advised in its own time: each review that fell due, and what became of it. */
class PastDutyTest {
    private static final Duties DUTIES = new Duties(GuidanceLibrary.shipped(), OwnSettings.DEFAULT);

    private static Arguments that(String words, AHip hip, String until, String visits) {
        return Arguments.of(words, hip, LocalDate.parse(until), visits);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                that(
                        "no review falls due before the first alert was to be done",
                        AHip.of("STEM 50 OTHER", "2007-03-10").symptoms(false, "2007-03-10"),
                        "2010-12-31",
                        "2010-06-17 NOT_FOUND"),
                that(
                        "a review in the grace of that day keeps it",
                        AHip.of("STEM 50 OTHER", "2007-03-10")
                                .symptoms(false, "2007-03-10")
                                .seen("2010-08-01"),
                        "2010-12-31",
                        "2010-06-17 KEPT"),
                that(
                        "ninety days after the day is still kept",
                        AHip.of("STEM 50 OTHER", "2007-03-10")
                                .symptoms(false, "2007-03-10")
                                .seen("2010-09-15"),
                        "2010-12-31",
                        "2010-06-17 KEPT"),
                that(
                        "ninety-one days after it is late",
                        AHip.of("STEM 50 OTHER", "2007-03-10")
                                .symptoms(false, "2007-03-10")
                                .seen("2010-09-16"),
                        "2010-12-31",
                        "2010-06-17 LATE"),
                that(
                        "while the grace runs nothing is departed from",
                        AHip.of("STEM 50 OTHER", "2007-03-10").symptoms(false, "2007-03-10"),
                        "2010-09-01",
                        "2010-06-17 OPEN"),
                that(
                        "the five years of 2010 were over before it was issued",
                        AHip.of("RES 50 OTHER", "2004-03-10").symptoms(false, "2004-03-10"),
                        "2012-02-01",
                        ""),
                that(
                        "the five years of 2010 end",
                        AHip.of("RES 50 OTHER", "2006-03-10")
                                .symptoms(false, "2006-03-10")
                                .seen("2010-03-20"),
                        "2012-02-01",
                        "2011-03-20 NOT_FOUND"),
                that(
                        "stemmed 36 mm comes back for life in 2012 though the five years were over",
                        AHip.of("STEM 36 OTHER", "2004-03-10").symptoms(false, "2004-03-10"),
                        "2012-06-20",
                        "2012-02-28 NOT_FOUND"),
                that(
                        "a yearly duty goes on across alerts without a new start",
                        AHip.of("STEM 36 OTHER", "2008-07-10")
                                .symptoms(false, "2008-07-10")
                                .seen("2010-07-10", "2011-07-05"),
                        "2013-12-31",
                        "2010-06-17 KEPT, 2011-07-10 KEPT, 2012-07-05 NOT_FOUND, 2013-07-05 NOT_FOUND"),
                that(
                        "a resurfacing without symptoms had no national date from June 2012",
                        AHip.of("RES 50 OTHER", "2009-03-10")
                                .symptoms(false, "2009-03-10")
                                .seen("2010-03-10", "2011-03-10", "2012-03-10"),
                        "2017-06-28",
                        "2011-03-10 KEPT, 2012-03-10 KEPT"),
                that(
                        "a resurfaced woman is covered in 2017 though without symptoms, from the day it was to be done",
                        AHip.of("RES 50 OTHER", "2009-03-10")
                                .woman()
                                .symptoms(false, "2009-03-10")
                                .seen("2010-03-10", "2011-03-10", "2012-03-10"),
                        "2018-12-31",
                        "2011-03-10 KEPT, 2012-03-10 KEPT, 2017-07-27 NOT_FOUND, 2018-07-27 NOT_FOUND"),
                that(
                        "a BHR in a woman was covered two years earlier",
                        AHip.of("RES 50 BHR", "2009-03-10")
                                .woman()
                                .symptoms(false, "2009-03-10")
                                .seen("2012-03-10"),
                        "2016-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 LATE, 2015-06-25 NOT_FOUND, 2016-06-25 NOT_FOUND"),
                that(
                        "symptoms make a resurfacing yearly from the day they begin",
                        AHip.of("RES 50 OTHER", "2006-03-10")
                                .symptoms(false, "2006-03-10", "2014-04-30")
                                .symptoms(true, "2014-05-01")
                                .seen("2011-03-01"),
                        "2015-12-31",
                        "2010-06-17 LATE, 2014-05-01 NOT_FOUND, 2015-05-01 NOT_FOUND"),
                that(
                        "symptoms that end close the yearly duty again",
                        AHip.of("RES 50 OTHER", "2006-03-10")
                                .symptoms(false, "2006-03-10", "2014-04-30")
                                .symptoms(true, "2014-05-01", "2014-12-31")
                                .symptoms(false, "2015-01-01")
                                .seen("2011-03-01"),
                        "2016-12-31",
                        "2010-06-17 LATE, 2014-05-01 NOT_FOUND"),
                that(
                        "a rated resurfaced man of 52 mm comes less often from 2017",
                        AHip.of("RES 52 BHR 10A", "2016-03-10")
                                .symptoms(false, "2016-03-10")
                                .seen(
                                        "2017-08-01",
                                        "2018-08-01",
                                        "2019-08-01",
                                        "2020-08-01",
                                        "2021-03-10",
                                        "2023-03-10"),
                        "2026-01-01",
                        "2017-07-27 KEPT, 2018-08-01 KEPT, 2019-08-01 KEPT, 2020-08-01 KEPT, 2021-08-01 KEPT,"
                                + " 2023-03-10 KEPT, 2025-03-10 NOT_FOUND"),
                that(
                        "a review more than a year late is late while the next is not due",
                        AHip.of("RES 52 BHR 10A", "2012-03-10")
                                .symptoms(false, "2012-03-10")
                                .seen("2017-08-01", "2020-09-01"),
                        "2020-12-31",
                        "2017-07-27 KEPT, 2019-08-01 LATE"),
                that(
                        "a review many years later is none that an earlier alert asked for",
                        AHip.of("STEM 36 OTHER", "2006-05-31")
                                .symptoms(false, "2006-05-31")
                                .seen("2015-09-01"),
                        "2015-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 NOT_FOUND, 2012-06-17 NOT_FOUND, 2013-06-17 NOT_FOUND,"
                                + " 2014-06-17 NOT_FOUND, 2015-06-17 KEPT"),
                that(
                        "a review after symptoms began is not the late one of the years before",
                        AHip.of("RES 52 BHR 10A", "2012-03-10")
                                .symptoms(false, "2012-03-10", "2019-12-31")
                                .symptoms(true, "2020-01-01")
                                .seen("2017-08-01", "2021-05-01"),
                        "2021-12-31",
                        "2017-07-27 KEPT, 2019-08-01 NOT_FOUND, 2020-08-01 LATE"),
                that(
                        "death ends it",
                        AHip.of("STEM 36 OTHER", "2008-07-10")
                                .symptoms(false, "2008-07-10")
                                .seen("2012-07-10")
                                .died("2013-07-01"),
                        "2015-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 NOT_FOUND, 2012-06-17 KEPT"),
                that(
                        "death within the grace is no departure",
                        AHip.of("STEM 36 OTHER", "2008-07-10")
                                .symptoms(false, "2008-07-10")
                                .seen("2012-07-10")
                                .died("2013-08-01"),
                        "2015-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 NOT_FOUND, 2012-06-17 KEPT, 2013-07-10 OPEN"),
                that(
                        "a revision to another bearing closes the schedule",
                        AHip.of("STEM 36 OTHER", "2008-07-10")
                                .symptoms(false, "2008-07-10")
                                .seen("2012-07-10")
                                .revisedTo("NONMETAL 32", "2013-03-01"),
                        "2015-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 NOT_FOUND, 2012-06-17 KEPT"),
                that(
                        "a revision within the grace is no departure",
                        AHip.of("STEM 36 OTHER", "2008-07-10")
                                .symptoms(false, "2008-07-10")
                                .seen("2012-07-10")
                                .revisedTo("NONMETAL 32", "2013-09-01"),
                        "2015-12-31",
                        "2010-06-17 NOT_FOUND, 2011-06-17 NOT_FOUND, 2012-06-17 KEPT, 2013-07-10 OPEN"),
                that(
                        "a revision to another metal-on-metal bearing starts anew",
                        AHip.of("RES 50 OTHER", "2002-07-10")
                                .symptoms(false, "2002-07-10")
                                .revisedTo("STEM 48 OTHER", "2012-10-01"),
                        "2014-01-15",
                        "2013-10-01 NOT_FOUND"),
                that(
                        "what was never metal-on-metal is not followed up",
                        AHip.of("NONMETAL 32", "2008-07-10"),
                        "2015-12-31",
                        ""),
                that(
                        "a bearing that is not known shows no departure",
                        AHip.of("BEARING? 36", "2008-07-10"),
                        "2015-12-31",
                        ""),
                that(
                        "symptoms unknown in a resurfacing show none from June 2012",
                        AHip.of("RES 50 OTHER", "2003-07-10"),
                        "2017-06-01",
                        ""),
                that(
                        "symptoms unknown decide nothing for how often a stemmed 36 mm comes",
                        AHip.of("STEM 36 OTHER", "2004-03-10").seen("2012-03-01"),
                        "2013-12-31",
                        "2012-02-28 KEPT, 2013-03-01 NOT_FOUND"),
                that(
                        "head unknown on a stem shows none",
                        AHip.of("STEM ? OTHER", "2003-07-10").symptoms(false, "2003-07-10"),
                        "2017-06-01",
                        ""),
                that(
                        "sex unknown in a large rated resurfacing shows none in 2017",
                        AHip.of("RES 52 BHR 10A", "2003-07-10")
                                .sex(Sex.NOT_KNOWN)
                                .symptoms(false, "2003-07-10"),
                        "2020-06-01",
                        ""),
                that(
                        "device unknown in a resurfacing without symptoms shows none from February 2012",
                        AHip.of("RES 52 ? 10A", "2003-07-10").symptoms(false, "2003-07-10"),
                        "2020-06-01",
                        ""),
                that(
                        "a month alone is read as its last day",
                        AHip.of("STEM 36 OTHER", "2011-05").symptoms(false, "2011-05-31"),
                        "2012-12-31",
                        "2012-05-31 NOT_FOUND"),
                that(
                        "a year alone is read as its last day",
                        AHip.of("STEM 36 OTHER", "2011").symptoms(false, "2011-12-31"),
                        "2013-06-30",
                        "2012-12-31 NOT_FOUND"),
                that(
                        "an operation of unknown date shows none",
                        new AHip().with("STEM 36 OTHER", null, null).symptoms(false, "2004-01-01"),
                        "2020-06-01",
                        ""),
                that(
                        "a bearing taken out on an unknown day shows none",
                        new AHip().with("STEM 36 OTHER", "2004-01-01", "?").symptoms(false, "2004-01-01"),
                        "2020-06-01",
                        ""),
                that(
                        "where nothing was entered, reviews are told and none is called missing",
                        AHip.of("STEM 36 OTHER", "2011-05-01").nothingRecorded(),
                        "2013-12-31",
                        "2012-05-01 NOT_RECORDED, 2013-05-01 NOT_RECORDED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void advised(String words, AHip hip, LocalDate until, String expected) {
        var past = DUTIES.past(until, hip.person());
        var visits = past.hips().getFirst().periods().stream()
                .flatMap(period -> period.visits().stream())
                .map(visit -> visit.due() + " " + visit.outcome())
                .collect(Collectors.joining(", "));
        assertEquals(expected, visits);
    }
}

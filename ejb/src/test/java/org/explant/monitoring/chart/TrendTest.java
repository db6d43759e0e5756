// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.explant.implant.construct.Side;
import org.explant.monitoring.history.AHip;
import org.explant.monitoring.result.BloodSpecimen;
import org.explant.monitoring.result.Metal;
import org.explant.monitoring.result.MetalResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of cobalt results comes to, with and without a revision on 1 January 2017. */
class TrendTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one result says nothing           | 2014-01-01 90                    | false |",
                "twice the figure is doubled       | 2014-01-01 40, 2015-01-01 80     | false | DOUBLED 100, RISING 100",
                "a little less is not              | 2014-01-01 40, 2015-01-01 79     | false | RISING 98",
                "doubled against the last such     | 2013-01-01 20, 2014-01-01 40, 2015-01-01 80 | false | DOUBLED 100, RISING 100",
                "not against less than a figure    | 2014-01-01 <10, 2015-01-01 80    | false |",
                "a fifth and ten more is no rise   | 2014-01-01 50, 2015-01-01 60     | false |",
                "more than both is one             | 2014-01-01 50, 2015-01-01 60.2   | false | RISING 20",
                "two samples of one month are none | 2014-01-01 50, 2014-01-20 90     | false |",
                "lower after a revision            | 2016-01-01 200, 2018-01-01 50    | true  | FALLEN_AFTER_REVISION 75",
                "below a lower figure too          | 2016-01-01 200, 2018-01-01 <10   | true  | FALLEN_AFTER_REVISION 95",
                "below a higher figure says nothing| 2016-01-01 8, 2018-01-01 <10     | true  |",
                "as high after it is not fallen    | 2016-01-01 100, 2018-01-01 100   | true  | NOT_FALLEN_AFTER_REVISION 0",
                "the day itself is before          | 2016-01-01 200, 2017-01-01 100   | true  |",
                "what is no result counts for none | 2014-01-01 40, 2015-01-01 9000   | false |",
            })
    void whatItComesTo(String name, String results, boolean revised, String expected) {
        var series = Arrays.stream(results.split(","))
                .map(each -> each.strip().split(" "))
                .map(each -> AHip.result(each[0], Metal.COBALT, each[1] + " nmol/L", BloodSpecimen.WHOLE_BLOOD))
                .sorted(Comparator.comparing(MetalResult::sampled))
                .toList();
        var revision = revised ? new RevisionMark(Side.LEFT, LocalDate.of(2017, 1, 1)) : null;
        var found = Trend.of(series, revision).stream()
                .map(trend -> trend.kind() + " " + trend.percent())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, found);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;

/** What the sheets of the demo book say; every person is invented, and some cells are wrong as they are in life. */
final class DemoRows {
    static final String CLAIMS = """
            Our ref,Title,First name,Last name,Gender,DOB,NHS No,Post code,Date opened,Status,Stage date
            OS-4471,Mrs,Philippa,Wetherden,F,03/02/1948,,LS1 4AP,14 Mar 2019,Retained,02/05/2019
            OS-4472,Mr,Desmond,Oakhurst,M,31/02/1950,,YO1 7HH,14 Mar 2019,Retained,02/05/2019
            OS-4473,Ms,Ingrid,Sallow,F,19/11/1956,,BD1 1NH,28 Mar 2019,Records requested,11/06/2019
            OS-4474,Mr,Cormac,Tansley,M,07/07/1944,,HX1 1UJ,02 Apr 2019,Letter of claim,20/01/2020
            OS-4475,Mrs,Beatrix,Moorcroft,F,22/09/51,,LS2 7EW,02 Apr 2019,Retained,02/05/2019
            OS-4476,Mr,Ranjit,Holloway,M,15/05/1953,,WF1 2TE,09 Apr 2019,Enquiry,
            OS-4477,Dr,Sabine,Quarrie,F,30/12/1949,9434765910,LS6 3AA,16 Apr 2019,Retained,02/05/2019
            OS-4478,Mr,Leopold,Ashby-Finch,M,11/01/1947,,HG1 2RZ,16 Apr 2019,Records requested,11/06/2019
            OS-4473,Ms,Ingrid,Sallow,F,19/11/1956,,BD1 1NH,28 Mar 2019,Records requested,11/06/2019
            OS-4480,Mrs,Marguerite,Dunnock,F,26/08/1952,,S1 2HE,23 Apr 2019,Enquiry,
            """;

    private static final String HEADING = "Id,Claim,Side,Operation,Date of operation,Hospital,Component,Maker,System,"
            + "Size,Bearing material,Source\n";

    private DemoRows() {}

    /** A cup and a head of a hip of each of these claims, as a register might hold them. */
    static String implants(List<String> references) {
        var rows = new StringBuilder(HEADING);
        for (int i = 0; i < references.size(); i++) {
            var operation = "%s,%s,Primary,%s,St Swithun’s Hospital,"
                    .formatted(references.get(i), i % 2 == 0 ? "Right" : "Left", i == 3 ? "14/06/07" : 2004 + i);
            rows.append("RX-%d,%sCup,Cormorant Orthopaedics,Curlew,54/48,%s,Register%n"
                    .formatted(210 + 2 * i, operation, i == 4 ? "Metal" : "Cobalt-chromium"));
            rows.append("RX-%d,%sHead,Cormorant Orthopaedics,Curlew,48,Cobalt-chromium,Register%n"
                    .formatted(211 + 2 * i, operation));
        }
        return rows.toString();
    }
}

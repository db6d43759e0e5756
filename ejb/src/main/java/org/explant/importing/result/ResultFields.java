// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.util.List;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportField;

/** What a row about a blood result can say. */
final class ResultFields {
    static final String NHS = "nhsNumber";
    static final String BORN = "born";
    static final String METAL = "metal";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String SPECIMEN = "specimen";
    static final String SAMPLED = "sampledOn";
    static final String RECEIVED = "receivedOn";
    static final String REPORTED = "reportedOn";
    static final String LABORATORY = "laboratory";
    static final String METHOD = "method";
    static final String FLAG = "flag";
    static final String NOTE = "resultNote";

    static final List<ImportField> ALL = List.of(
            ImportField.required(
                    ImportKind.KEY, "id", "resultid", "resultno", "resultnumber", "resultref", "rowid", "lineid"),
            ImportField.required(NHS, "nhs", "nhsno", "nhsnum"),
            ImportField.required(BORN, "dob", "dateofbirth", "birthdate"),
            ImportField.required(METAL, "analyte", "test", "element", "ion", "testname"),
            ImportField.required(VALUE, "result", "level", "concentration", "resultvalue", "resultasprinted"),
            ImportField.required(UNIT, "units", "uom", "unitofmeasure", "resultunit"),
            ImportField.required(SPECIMEN, "sample", "specimentype", "sampletype", "matrix"),
            ImportField.required(
                    SAMPLED,
                    "sampled",
                    "sampletaken",
                    "sampledate",
                    "dateofsample",
                    "collected",
                    "collectedon",
                    "collectiondate"),
            ImportField.of(RECEIVED, "received", "datereceived", "receiveddate"),
            ImportField.of(REPORTED, "reported", "datereported", "reportdate", "authorised"),
            ImportField.of(LABORATORY, "lab", "laboratoryname", "performinglab"),
            ImportField.of(METHOD, "technique", "assay"),
            ImportField.of(FLAG, "abnormal", "abnormalflag", "laboratorysflag", "hl"),
            ImportField.of(NOTE, "note", "notes", "comment", "comments", "remarks"));

    private ResultFields() {}
}

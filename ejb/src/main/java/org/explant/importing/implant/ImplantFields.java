// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.implant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.explant.implant.source.ImplantField;
import org.explant.importing.kind.ImportKind;
import org.explant.importing.row.ImportField;

/** What a row about a component can say. */
final class ImplantFields {
    static final String CLAIM = "claim";
    static final String SIDE = "side";
    static final String SOURCE = "toldBy";
    static final String GRADE = "grade";
    static final String NOTE = "sourceNote";
    static final String REMOVED_ON = "removedOn";
    static final String REMOVED_BY = "removedBy";

    static final List<ImportField> ALL = List.of(
            ImportField.required(
                    ImportKind.KEY, "id", "componentid", "componentref", "implantid", "implantref", "rowid", "lineid"),
            ImportField.required(
                    CLAIM,
                    "claimid",
                    "claimref",
                    "claimreference",
                    "ourref",
                    "caseref",
                    "casereference",
                    "caseno",
                    "casenumber",
                    "matter",
                    "matterno",
                    "matternumber",
                    "fileno"),
            ImportField.required(SIDE, "hip", "laterality", "leftright", "lr"),
            ImportField.required("operation", "operationkind", "operationtype", "procedure", "proceduretype", "optype"),
            ImportField.of(
                    "operatedOn",
                    "operationdate",
                    "dateofoperation",
                    "dateofsurgery",
                    "surgerydate",
                    "implantdate",
                    "dateimplanted",
                    "implantedon",
                    "opdate"),
            ImportField.of("hospital", "site", "unit", "trust", "hospitalname"),
            ImportField.of("surgeon", "consultant", "operator", "surgeonname"),
            ImportField.of("indication", "diagnosis", "reasonforsurgery"),
            ImportField.required("component", "componentkind", "componenttype", "part", "parttype", "implanttype"),
            ImportField.of("maker", "manufacturer", "make", "brandowner", "supplier"),
            ImportField.of("system", "device", "brand", "product", "productname", "model", "prosthesis", "implant"),
            ImportField.of(
                    "ref", "refno", "refnumber", "catno", "cataloguenumber", "catalogueno", "productcode", "partno"),
            ImportField.of("lot", "lotno", "lotnumber", "batch", "batchno", "batchnumber"),
            ImportField.of("serial", "serialno", "serialnumber"),
            ImportField.of("size", "diameter", "outerdiameter", "sizemm", "headsize", "diametermm"),
            ImportField.of("innerSize", "innerdiameter", "liningsize", "innerdiametermm"),
            ImportField.of("bearing", "material", "bearingmaterial", "surface"),
            ImportField.of(REMOVED_ON, "explantedon", "explantdate", "dateexplanted", "dateremoved", "removaldate"),
            ImportField.of(REMOVED_BY, "explantkind", "removedbyoperation", "removaloperation", "explantoperation"),
            ImportField.of(SOURCE, "source", "sourcekind", "evidence"),
            ImportField.of(GRADE, "strength", "sourcegrade"),
            ImportField.of(NOTE, "noteonthesource", "note", "notes", "comment", "comments", "remarks"));

    /** Fields of the ledger that are kept as they are printed. */
    static final Map<ImplantField, String> AS_PRINTED = asPrinted();

    private ImplantFields() {}

    private static Map<ImplantField, String> asPrinted() {
        var names = new EnumMap<ImplantField, String>(ImplantField.class);
        names.put(ImplantField.HOSPITAL, "hospital");
        names.put(ImplantField.SURGEON, "surgeon");
        names.put(ImplantField.INDICATION, "indication");
        names.put(ImplantField.MAKER, "maker");
        names.put(ImplantField.SYSTEM, "system");
        names.put(ImplantField.REF, "ref");
        names.put(ImplantField.LOT, "lot");
        names.put(ImplantField.SERIAL, "serial");
        names.put(ImplantField.SIZE, "size");
        names.put(ImplantField.INNER_SIZE, "innerSize");
        return names;
    }

    /** The field of the sheet that tells that of the component or of its operation. */
    static String columnOf(ImplantField field) {
        return switch (field) {
            case OPERATION -> "operation";
            case DATE -> "operatedOn";
            case COMPONENT -> "component";
            case BEARING -> "bearing";
            case SIDE -> SIDE;
            default -> AS_PRINTED.getOrDefault(field, "");
        };
    }
}

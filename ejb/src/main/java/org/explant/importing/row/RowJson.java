// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.row;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.explant.importing.sheet.SheetCell;

/** Cells and faults as the database keeps them. */
final class RowJson {
    /** Looked for once: the library looks through the whole class path each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RowJson() {}

    static String cells(List<SheetCell> cells) {
        var array = JSON.createArrayBuilder();
        cells.forEach(cell -> array.add(cell.kept()));
        return array.build().toString();
    }

    static List<SheetCell> cells(String json) {
        return array(json).stream()
                .map(each -> SheetCell.ofKept(((JsonString) each).getString()))
                .toList();
    }

    static String faults(List<Fault> faults) {
        var array = JSON.createArrayBuilder();
        for (Fault fault : faults)
            array.add(JSON.createObjectBuilder()
                    .add("field", fault.field())
                    .add("rule", fault.rule())
                    .add("gaps", JSON.createArrayBuilder(fault.gaps())));
        return array.build().toString();
    }

    static List<Fault> faults(String json) {
        return array(json).stream()
                .map(JsonValue::asJsonObject)
                .map(each -> new Fault(
                        each.getString("field"),
                        each.getString("rule"),
                        each.getJsonArray("gaps").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.toList())))
                .toList();
    }

    static String values(Map<String, String> values) {
        var object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> values(String json) {
        var values = new HashMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return values;
    }

    private static JsonArray array(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}

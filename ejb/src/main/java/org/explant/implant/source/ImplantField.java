// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.source;

import java.util.Arrays;
import java.util.List;

/** What papers say of an operation or of a component. */
public enum ImplantField {
    OPERATION(Reading.CODE, Of.OPERATION),
    DATE(Reading.DATE, Of.OPERATION),
    HOSPITAL(Reading.WORDS, Of.OPERATION),
    SURGEON(Reading.PERSON, Of.OPERATION),
    INDICATION(Reading.NARRATIVE, Of.OPERATION),
    FINDINGS(Reading.NARRATIVE, Of.OPERATION),
    /** The side that the paper itself names, which may be another than the hip it is filed under. */
    SIDE(Reading.CODE, Of.BOTH),
    COMPONENT(Reading.CODE, Of.COMPONENT),
    MAKER(Reading.FIRM, Of.COMPONENT),
    SYSTEM(Reading.WORDS, Of.COMPONENT),
    REF(Reading.IDENTIFIER, Of.COMPONENT),
    LOT(Reading.IDENTIFIER, Of.COMPONENT),
    SERIAL(Reading.IDENTIFIER, Of.COMPONENT),
    /** As printed: a head's diameter, a cup's outer diameter or "54/48", a stem's size. */
    SIZE(Reading.MILLIMETRES, Of.COMPONENT),
    /** Of a cup or a liner: the head it takes. */
    INNER_SIZE(Reading.MILLIMETRES, Of.COMPONENT),
    BEARING(Reading.CODE, Of.COMPONENT);

    private enum Of {
        OPERATION,
        COMPONENT,
        BOTH
    }

    /** Those that tell which device it is. */
    public static final List<ImplantField> IDENTITY = List.of(MAKER, SYSTEM, REF, LOT, SIZE, INNER_SIZE);

    private final Reading reading;
    private final Of of;

    ImplantField(Reading reading, Of of) {
        this.reading = reading;
        this.of = of;
    }

    public Reading reading() {
        return reading;
    }

    public boolean isOfOperation() {
        return of != Of.COMPONENT;
    }

    public boolean isOfComponent() {
        return of != Of.OPERATION;
    }

    /** The fields of an operation, in their order. */
    public static List<ImplantField> ofOperation() {
        return Arrays.stream(values()).filter(ImplantField::isOfOperation).toList();
    }

    /** The fields of a component, in their order. */
    public static List<ImplantField> ofComponent() {
        return Arrays.stream(values()).filter(ImplantField::isOfComponent).toList();
    }

    /** The value in the form in which it is kept. */
    public String kept(String typed) {
        var text = typed.strip();
        return switch (this) {
            case OPERATION -> code(org.explant.implant.construct.OperationKind.class, text);
            case COMPONENT -> code(org.explant.catalogue.ComponentKind.class, text);
            case SIDE -> code(org.explant.implant.construct.Side.class, text);
            case BEARING -> code(org.explant.implant.construct.Material.class, text);
            default -> reading.kept(text);
        };
    }

    private static <E extends Enum<E>> String code(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(NotAValueOfThisField::new);
    }
}

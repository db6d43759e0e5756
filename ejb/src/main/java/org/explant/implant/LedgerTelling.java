// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.explant.catalogue.ComponentKind;
import org.explant.implant.construct.OperationKind;
import org.explant.implant.source.ImplantField;
import org.explant.shared.DatePrecision;
import org.explant.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * One told component upon one hip. An operation of that day, or else the only one of that kind that can be meant, is the
 * one told of; a component that it put in, of a kind that it puts in once, is the component. Otherwise both are new.
 */
final class LedgerTelling {
    private final ImplantErrands.Told told;
    private final ToldImplant implant;
    private final HipInHand hand;
    private final HipInHand.@Nullable Put known;
    private final HipInHand.@Nullable Operated operation;
    private final HipInHand.@Nullable Operated remover;

    LedgerTelling(ImplantErrands.Told told, HipInHand hand) {
        this.told = told;
        this.hand = hand;
        implant = told.implant();
        var before = told.known();
        if (before != null) {
            known = hand.component(before).orElseThrow(NotFound::new);
            operation = null;
        } else {
            operation = hand.operation(implant.operation()).orElse(null);
            known = operation == null
                    ? null
                    : hand.alike(operation.operation(), kind(), told.free()).orElse(null);
        }
        remover = implant.removal().isEmpty()
                ? null
                : hand.operation(implant.removal()).orElse(null);
        checkRemoval();
    }

    private void checkRemoval() {
        if (implant.removal().isEmpty()) return;
        var by = operationId();
        if (remover != null && remover.operation().equals(by)) throw new NotAtThisHip();
        if (remover == null && isOfTheSameDay()) throw new NotAtThisHip();
        var out = known == null ? null : known.out();
        if (out != null && (remover == null || !remover.operation().equals(out)))
            throw new ComponentTakenOutMeanwhile();
    }

    private boolean isOfTheSameDay() {
        var in = HipInHand.date(implant.operation());
        return in != null && in.precision() == DatePrecision.DAY && in.equals(HipInHand.date(implant.removal()));
    }

    /** Without a trace. */
    ImplantOutcome outcome() {
        return outcome(known == null ? null : known.component());
    }

    private ImplantOutcome outcome(@Nullable ComponentId component) {
        return new ImplantOutcome(component, known == null, operationId() == null, fields(), isTakenOut());
    }

    ImplantOutcome write(Hip hip, LedgerPen pen) {
        var at = new LedgerAdditions.At(hip, hand, implant.source());
        var outcome = outcome();
        var by =
                operationId() == null ? operated(hip, pen, implant.operation()) : Objects.requireNonNull(operationId());
        pen.additions().say(at, About.operation(by), fresh(by.value(), implant.operation()), pen.entered());
        var component = known == null ? put(by, pen) : known.component();
        pen.additions()
                .say(at, About.component(component), fresh(component.value(), implant.component()), pen.entered());
        if (!implant.removal().isEmpty()) takeOut(at, component, pen);
        return new ImplantOutcome(component, outcome.added(), outcome.operated(), outcome.fields(), outcome.removed());
    }

    private OperationId operated(Hip hip, LedgerPen pen, Map<ImplantField, String> said) {
        var fresh = pen.additions().operate(hip, pen.entered());
        hand.add(new HipInHand.Operated(
                fresh.operationId(),
                OperationKind.valueOf(Objects.requireNonNull(said.get(ImplantField.OPERATION))),
                HipInHand.date(said)));
        return fresh.operationId();
    }

    private ComponentId put(OperationId by, LedgerPen pen) {
        var fresh = pen.additions().put(told.claim(), pen.operation(told.claim(), by), pen.entered());
        hand.add(new HipInHand.Put(fresh.componentId(), by, kind(), null));
        return fresh.componentId();
    }

    private void takeOut(LedgerAdditions.At at, ComponentId component, LedgerPen pen) {
        var by = remover == null ? operated(at.hip(), pen, implant.removal()) : remover.operation();
        pen.additions().say(at, About.operation(by), fresh(by.value(), implant.removal()), pen.entered());
        var put = hand.component(component).orElseThrow();
        if (put.out() != null) return;
        pen.additions()
                .takeOut(
                        at.hip(),
                        pen.component(told.claim(), component),
                        pen.operation(told.claim(), by),
                        pen.entered());
        hand.add(new HipInHand.Put(component, put.by(), put.kind(), by));
    }

    private boolean isTakenOut() {
        return !implant.removal().isEmpty() && (known == null || known.out() == null);
    }

    /** What is said anew of what is known. */
    private List<ImplantField> fields() {
        var fields = new ArrayList<ImplantField>();
        Optional.ofNullable(operationId())
                .ifPresent(by ->
                        fields.addAll(fresh(by.value(), implant.operation()).keySet()));
        if (known != null)
            fields.addAll(fresh(known.component().value(), implant.component()).keySet());
        if (remover != null)
            fields.addAll(fresh(remover.operation().value(), implant.removal()).keySet());
        return fields.stream().distinct().toList();
    }

    private Map<ImplantField, String> fresh(UUID about, Map<ImplantField, String> said) {
        return hand.fresh(about, said, implant.source().kind());
    }

    private @Nullable OperationId operationId() {
        if (known != null) return known.by();
        return operation == null ? null : operation.operation();
    }

    private ComponentKind kind() {
        return ComponentKind.valueOf(Objects.requireNonNull(implant.component().get(ImplantField.COMPONENT)));
    }
}

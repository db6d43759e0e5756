// SPDX-License-Identifier: Apache-2.0
package org.explant.party.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explant.party.PersonId;
import org.explant.party.PersonalDetails;
import org.explant.party.naming.PersonFacts;
import org.explant.party.naming.PersonName;

/** A person with the details that tell them from others. */
record HeldPerson(PersonId personId, PersonalDetails details) {
    PersonFacts facts(List<HeldName> others) {
        return facts(
                details,
                others.stream().filter(each -> personId.equals(each.person())).toList());
    }

    static PersonFacts facts(PersonalDetails details, List<HeldName> others) {
        var names = new ArrayList<PersonName>();
        names.add(new PersonName(details.forenames(), details.surname()));
        others.forEach(each -> names.add(
                new PersonName(each.forenames() == null ? details.forenames() : each.forenames(), each.name())));
        var postcode = details.postcode();
        return new PersonFacts(names, details.born(), identifiers(details), postcode == null ? null : postcode.value());
    }

    private static Map<String, String> identifiers(PersonalDetails details) {
        var numbers = new HashMap<String, String>();
        if (details.nhsNumber() != null) numbers.put("NHS", details.nhsNumber().digits());
        if (details.nationalInsuranceNumber() != null)
            numbers.put("NI", details.nationalInsuranceNumber().value());
        if (details.chiNumber() != null) numbers.put("CHI", details.chiNumber().digits());
        if (details.healthAndCareNumber() != null)
            numbers.put("HC", details.healthAndCareNumber().digits());
        return numbers;
    }
}

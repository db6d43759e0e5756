// SPDX-License-Identifier: Apache-2.0
package org.explant.party.naming;

import static org.junit.jupiter.api.Assertions.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair is written as a clerk writes it: Surname, Forenames. */
class PersonLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, John | SMITH, JOHN | SAME_NAME",
                "Smith, Robert | Smith, Bob | SHORT_FORM",
                "Hargreaves, Elizabeth | Hargreaves, Liz | SHORT_FORM",
                "Holt, Margaret | Holt, Peggy | SHORT_FORM",
                "Smith, John | Smyth, John | SOUNDS_ALIKE",
                "Phillips, Carol | Philips, Carol | SOUNDS_ALIKE",
                "Stephenson, Ann | Stevenson, Ann | SOUNDS_ALIKE",
                "Thompson, Joan | Tomson, Joan | VARIANT",
                "Reid, Joan | Reed, Joan | VARIANT",
                "Wrightson, Neil | Rightson, Neil | SOUNDS_ALIKE",
                "Barraclough, Jean | Barraclogh, Jean | SOUNDS_ALIKE",
                "Hargreaves, Ann | Hargraeves, Ann | SOUNDS_ALIKE",
                "Fletcher, Paul | Fletchre, Paul | SOUNDS_ALIKE",
                "Walton, Alan | Waltron, Alan | SPELT_ALIKE",
                "Smith, Jonathan | Smith, Jonahtan | SOUNDS_ALIKE",
                "McDonald, Iain | MacDonald, Ian | VARIANT",
                "Mc Donald, Iain | Macdonald, Iain | VARIANT",
                "O'Brien, Sean | OBrien, Sean | SAME_NAME",
                "O’Brien, Sean | O Brien, Sean | SAME_NAME",
                "O'Brien, Sean | Brien, Sean | SPELT_ALIKE",
                "Al-Rashid, Omar | Rashid, Omar | PART_OF_NAME",
                "Smith-Jones, Mary | Smith Jones, Mary | SAME_NAME",
                "Smith-Jones, Mary | Jones-Smith, Mary | VARIANT",
                "Smith-Jones, Mary | Jones, Mary | PART_OF_NAME",
                "Kowalski, Anna | Kowalska, Anna | VARIANT",
                "Wałęsa, Zofia | Walesa, Sophie | SHORT_FORM",
                "Szymański, Piotr | Shimanski, Peter | VARIANT",
                "Wiśniewski, Jan | Wisniewsky, Jan | SOUNDS_ALIKE",
                "Zhang, Wei | Chang, Wei | VARIANT",
                "Zhang, Wei | Wei, Zhang | NAMES_SWAPPED",
                "Hussain, Mohammed | Hussein, Muhammad | VARIANT",
                "Chowdhury, Fatima | Choudhury, Fatimah | SHORT_FORM",
                "Nguyễn, Thi Lan | Nguyen, Thi Lan | SAME_NAME",
                "Müller, Karl | Mueller, Karl | VARIANT",
                "Smith, Mary Anne | Smith, Maryanne | SAME_NAME",
                "Smith, James Robert | Smith, Robert | MIDDLE_NAME",
                "Smith, J | Smith, John | INITIAL_ONLY",
            })
    void theseMayBeOnePerson(String one, String other, Reason because) {
        var found = compare(one, other);
        assertTrue(found.isLikely(), () -> "only " + found);
        assertTrue(found.reasons().contains(because), () -> "says " + found);
        assertEquals(found, compare(other, one), "the order of the two does not matter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, John | Smart, John",
                "Smith, John | Smith, Margaret",
                "Brown, Mary | Brien, Mary",
                "Hill, Susan | Hall, Susan",
                "Ward, Peter | Wood, Peter",
                "Harris, Peter | Harrison, Peter",
                "Jackson, Alan | Johnson, Alan",
                "Lee, David | Law, David",
                "Wilson, Harold | Wilson, Henry",
                "Smith-Jones, Mary | Smith-Baker, Mary",
                "Green, Albert | Green, Robert",
                "Singh, Harpreet | Singh, Gurpreet Kaur Anand",
                "Nowak, Ewa | Novotny, Ewa",
                "Khan, Ayesha | Chan, Ayesha",
                "Patel, Nisha | Patil, Sunita",
                "Davies, Gareth | Evans, Gareth",
                "O'Neill, Kate | O'Connor, Kate",
            })
    void theseAreTwoPeople(String one, String other) {
        var found = compare(one, other);
        assertFalse(found.isLikely(), () -> "held to be alike: " + found);
    }

    @Test
    void aBirthdayWithDayAndMonthSwappedOrOneDigitWrongStillSpeaksForOnePerson() {
        var john = on("Smyth, John", LocalDate.of(1950, 3, 4));
        assertBorn(Reason.BORN_SAME_DAY, true, john, on("Smith, Jon", LocalDate.of(1950, 3, 4)));
        assertBorn(Reason.BORN_DAY_AND_MONTH_SWAPPED, true, john, on("Smith, John", LocalDate.of(1950, 4, 3)));
        assertBorn(Reason.BORN_ONE_DIGIT_APART, true, john, on("Smith, John", LocalDate.of(1956, 3, 4)));
        assertBorn(Reason.BORN_DIFFERENTLY, false, john, on("Smith, John", LocalDate.of(1971, 8, 30)));
    }

    @Test
    void aSurnameThatChangedOnMarriageIsFoundByFormerNameOrByForenameAndBirthday() {
        var birthday = LocalDate.of(1948, 11, 2);
        var now = new PersonFacts(List.of(name("Baker, Susan"), name("Thwaite, Susan")), birthday, Map.of(), null);
        var byFormer = PersonLikeness.compare(now, PersonFacts.named(List.of(name("Thwaite, Sue"))));
        assertTrue(byFormer.isLikely() && byFormer.reasons().contains(Reason.OTHER_NAME), byFormer::toString);

        var byBirth = PersonLikeness.compare(on("Baker, Susan", birthday), on("Thwaite, Sue", birthday));
        assertTrue(byBirth.isLikely() && byBirth.reasons().contains(Reason.SURNAME_CHANGED), byBirth::toString);
        assertFalse(PersonLikeness.compare(on("Baker, Susan", birthday), on("Thwaite, Joan", birthday))
                .isPossible());
    }

    @Test
    void aNumberOfTheHealthServiceOutweighsTheNameEitherWay() {
        var one = numbered("Smith, John", "9434765919");
        assertTrue(PersonLikeness.compare(one, numbered("Wilkinson, Arthur", "9434765919"))
                .isLikely());
        var two = PersonLikeness.compare(one, numbered("Smith, John", "4010232137"));
        assertFalse(two.isLikely());
        assertTrue(two.reasons().contains(Reason.DIFFERENT_IDENTIFIER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, John | Mr John Smyth",
                "Smith-Jones, Mary | Mary Smith Jones",
                "van der Berg, Piet | Piet van der Berg",
                "Zhang, Wei | Zhang Wei",
                "Smith, John | Smith",
                "Smith, John | Jon Smith",
                "Kowalska, Anna | Dr Anna Kowalski",
            })
    void aNameTypedInOneLineIsReadEveryWayItMayMean(String held, String typed) {
        var best = PersonName.readings(typed).stream()
                .map(reading -> PersonLikeness.compare(reading, name(held)))
                .max(Likeness::compareTo)
                .orElseThrow();
        assertTrue(best.isPossible(), best::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smith, John | Smyth, John",
                "Watson, Alan | Watsno, Alan",
                "McDonald, Ian | Mac Donald, Ian",
                "Smith-Jones, Mary | Jones, Mary",
                "Kowalski, Anna | Kowalska, Anna",
                "Zhang, Wei | Chang, Wei",
                "Zhang, Wei | Wei, Zhang",
                "Chowdhury, Fatima | Choudhury, Fatima",
                "O'Brien, Sean | Brien, Sean",
                "Stephenson, Ann | Stevenson, Ann",
            })
    void whoIsAlikeSharesAKeyOfTheIndex(String one, String other) {
        var shared = new HashSet<>(NameKeys.of(PersonFacts.named(List.of(name(one)))));
        shared.retainAll(NameKeys.of(PersonFacts.named(List.of(name(other)))));
        assertFalse(shared.isEmpty());
    }

    private static void assertBorn(Reason reason, boolean likely, PersonFacts one, PersonFacts other) {
        var found = PersonLikeness.compare(one, other);
        assertTrue(found.reasons().contains(reason), found::toString);
        assertEquals(likely, found.isLikely(), found::toString);
    }

    private static Likeness compare(String one, String other) {
        return PersonLikeness.compare(name(one), name(other));
    }

    private static PersonFacts on(String name, LocalDate born) {
        return new PersonFacts(List.of(name(name)), born, Map.of(), null);
    }

    private static PersonFacts numbered(String name, String nhsNumber) {
        return new PersonFacts(List.of(name(name)), null, Map.of("NHS", nhsNumber), null);
    }

    private static PersonName name(String written) {
        return PersonName.readings(written).getFirst();
    }
}

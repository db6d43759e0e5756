// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import java.util.Map;
import org.explant.access.NotSignedIn;
import org.explant.access.password.TooManySignIns;
import org.explant.access.signin.SignInRefused;
import org.explant.catalogue.ItemChangedMeanwhile;
import org.explant.catalogue.code.NoCode;
import org.explant.citation.NotACitedFact;
import org.explant.claim.ClaimChangedMeanwhile;
import org.explant.claim.StageMovedMeanwhile;
import org.explant.claim.TeamChangedMeanwhile;
import org.explant.claim.directory.OrganisationChangedMeanwhile;
import org.explant.claim.directory.PersonChangedMeanwhile;
import org.explant.claim.duplicate.LikelyDuplicates;
import org.explant.claim.merge.PartyChangedMeanwhile;
import org.explant.claim.merge.ReferToConflictsPartner;
import org.explant.claim.role.AlreadyInThisRole;
import org.explant.claim.role.RoleChangedMeanwhile;
import org.explant.closing.TickedMeanwhile;
import org.explant.coding.TagChangedMeanwhile;
import org.explant.conflict.NotYoursToDecide;
import org.explant.custody.ComponentRecordedBefore;
import org.explant.document.AlreadyInThisClaim;
import org.explant.document.DocumentChangedMeanwhile;
import org.explant.document.FileTypeNotAccepted;
import org.explant.document.TitleTooLong;
import org.explant.document.UploadIdAlreadyUsed;
import org.explant.group.proceedings.ProceedingChangedMeanwhile;
import org.explant.group.standstill.StandstillChangedMeanwhile;
import org.explant.implant.ComponentTakenOutMeanwhile;
import org.explant.implant.NothingTold;
import org.explant.implant.ValueAcceptedMeanwhile;
import org.explant.implant.source.NotAValueOfThisField;
import org.explant.instruction.InstructionChangedMeanwhile;
import org.explant.keydate.KeyDateChangedMeanwhile;
import org.explant.letter.LetterTemplateChangedMeanwhile;
import org.explant.monitoring.edition.DraftChangedMeanwhile;
import org.explant.monitoring.edition.NeedsAnotherPerson;
import org.explant.monitoring.edition.ReferenceTaken;
import org.explant.monitoring.guidance.NotGuidance;
import org.explant.monitoring.history.NotAHistory;
import org.explant.monitoring.observation.ObservationChangedMeanwhile;
import org.explant.monitoring.observed.NotAnObservationValue;
import org.explant.monitoring.observed.ObservationFieldForeign;
import org.explant.monitoring.observed.ObservationFieldMissing;
import org.explant.monitoring.result.NotAConcentration;
import org.explant.note.NoteCorrectedMeanwhile;
import org.explant.party.organisation.OdsCodeTaken;
import org.explant.party.organisation.load.NotAnOrganisationList;
import org.explant.party.organisation.load.OrganisationListTooLong;
import org.explant.reading.PicturesUnavailable;
import org.explant.records.PageTextTooLong;
import org.explant.records.judged.SuggestionJudgedMeanwhile;
import org.explant.screening.AnsweredMeanwhile;
import org.explant.search.kept.KeptSearchChangedMeanwhile;
import org.explant.shared.NoSuchSlice;
import org.explant.shared.NotAPartialDate;
import org.explant.shared.NotFound;
import org.explant.shared.RuleBroken;
import org.explant.standing.FactReplacedMeanwhile;
import org.explant.standing.group.GroupActionChangedMeanwhile;
import org.explant.task.TaskChangedMeanwhile;
import org.explant.task.template.TemplateChangedMeanwhile;
import org.explant.vault.DiskNearlyFull;
import org.explant.vault.FileTooLarge;
import org.explant.vault.StoreReadOnly;
import org.explant.web.document.NoSuchDocumentType;
import org.explant.web.document.NotAnUpload;

/** Which status a broken rule answers with; a rule that is not named here answers 422. */
final class RuleStatus {
    private static final int UNPROCESSABLE = 422;

    private static final Map<Class<? extends RuleBroken>, Integer> TABLE = Map.ofEntries(
            Map.entry(ClaimChangedMeanwhile.class, 412),
            Map.entry(TagChangedMeanwhile.class, 412),
            Map.entry(KeptSearchChangedMeanwhile.class, 412),
            Map.entry(StageMovedMeanwhile.class, 412),
            Map.entry(ProceedingChangedMeanwhile.class, 412),
            Map.entry(StandstillChangedMeanwhile.class, 412),
            Map.entry(LetterTemplateChangedMeanwhile.class, 412),
            Map.entry(InstructionChangedMeanwhile.class, 412),
            Map.entry(TeamChangedMeanwhile.class, 412),
            Map.entry(FactReplacedMeanwhile.class, 412),
            Map.entry(GroupActionChangedMeanwhile.class, 412),
            Map.entry(AnsweredMeanwhile.class, 412),
            Map.entry(TickedMeanwhile.class, 412),
            Map.entry(KeyDateChangedMeanwhile.class, 412),
            Map.entry(TaskChangedMeanwhile.class, 412),
            Map.entry(TemplateChangedMeanwhile.class, 412),
            Map.entry(NoteCorrectedMeanwhile.class, 412),
            Map.entry(ValueAcceptedMeanwhile.class, 412),
            Map.entry(ComponentTakenOutMeanwhile.class, 412),
            Map.entry(ObservationChangedMeanwhile.class, 412),
            Map.entry(SuggestionJudgedMeanwhile.class, 409),
            Map.entry(NotAnObservationValue.class, 400),
            Map.entry(ObservationFieldMissing.class, 400),
            Map.entry(ObservationFieldForeign.class, 400),
            Map.entry(NotAValueOfThisField.class, 400),
            Map.entry(NothingTold.class, 400),
            Map.entry(NotAConcentration.class, 400),
            Map.entry(NotAHistory.class, 400),
            Map.entry(DraftChangedMeanwhile.class, 412),
            Map.entry(NotGuidance.class, 400),
            Map.entry(NeedsAnotherPerson.class, 403),
            Map.entry(ReferenceTaken.class, 409),
            Map.entry(NotFound.class, 404),
            Map.entry(LikelyDuplicates.class, 409),
            Map.entry(PartyChangedMeanwhile.class, 412),
            Map.entry(ReferToConflictsPartner.class, 403),
            Map.entry(NotYoursToDecide.class, 403),
            Map.entry(NoSuchSlice.class, 400),
            Map.entry(NotSignedIn.class, 401),
            Map.entry(SignInRefused.class, 401),
            Map.entry(TooManySignIns.class, 429),
            Map.entry(AlreadyInThisClaim.class, 409),
            Map.entry(UploadIdAlreadyUsed.class, 409),
            Map.entry(DocumentChangedMeanwhile.class, 412),
            Map.entry(FileTooLarge.class, 413),
            Map.entry(PageTextTooLong.class, 413),
            Map.entry(FileTypeNotAccepted.class, 415),
            Map.entry(NotAnUpload.class, 400),
            Map.entry(NoSuchDocumentType.class, 400),
            Map.entry(NotACitedFact.class, 400),
            Map.entry(NoCode.class, 400),
            Map.entry(ItemChangedMeanwhile.class, 412),
            Map.entry(ComponentRecordedBefore.class, 409),
            Map.entry(NotAPartialDate.class, 400),
            Map.entry(TitleTooLong.class, 400),
            Map.entry(RoleChangedMeanwhile.class, 412),
            Map.entry(PersonChangedMeanwhile.class, 412),
            Map.entry(OrganisationChangedMeanwhile.class, 412),
            Map.entry(AlreadyInThisRole.class, 409),
            Map.entry(OdsCodeTaken.class, 409),
            Map.entry(NotAnOrganisationList.class, 400),
            Map.entry(OrganisationListTooLong.class, 413),
            Map.entry(DiskNearlyFull.class, 507),
            Map.entry(PicturesUnavailable.class, 503),
            Map.entry(StoreReadOnly.class, 503));

    private RuleStatus() {}

    static int of(RuleBroken broken) {
        return TABLE.getOrDefault(broken.getClass(), UNPROCESSABLE);
    }
}

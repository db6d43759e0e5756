// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.List;

/** What the practice of the demo book writes where the follow-up of a hip is due. */
final class DemoMonitoringLetters {
    static final List<String> TO_THE_CLAIMANT = List.of(
            "Our reference: {{claim.reference}}",
            "{{today}}",
            "Dear {{claimant.forenames}} {{claimant.surname}}",
            "The follow-up of your {{monitoring.hip}}",
            "The advice of the regulator in {{monitoring.guidance}}, issued on {{monitoring.issuedOn}}, is {{monitoring.reason}},"
                    + " {{monitoring.source}}. By what we have on file, the next review was or is due on {{monitoring.dueOn}}.",
            "Please ask your practice or your hospital for an appointment if you have none, and tell us when you have been"
                    + " seen. If you have been seen already, please tell us where and when. We are not doctors: your hospital"
                    + " decides what you need.",
            "Yours sincerely",
            "{{feeEarner.name}}");

    static final List<String> ADVICE_CHANGED = List.of(
            "Our reference: {{claim.reference}}",
            "{{today}}",
            "Dear {{claimant.forenames}} {{claimant.surname}}",
            "The advice on the follow-up of your {{monitoring.hip}} has changed",
            "In {{monitoring.guidance}}, issued on {{monitoring.issuedOn}}, the regulator widened its advice on follow-up to"
                    + " people whose hips give them no symptoms. Please ask your hospital whether you should be seen, and how"
                    + " often. We are not doctors: your hospital decides what you need.",
            "Please tell us when you have been seen, and where.",
            "Yours sincerely",
            "{{feeEarner.name}}");

    static final List<String> TO_THE_PRACTICE = List.of(
            "Our reference: {{claim.reference}}",
            "{{today}}",
            "Dear Doctor",
            "{{claimant.name}}, born {{claimant.born}}: follow-up of the {{monitoring.hip}}",
            "We act for your patient. By {{monitoring.guidance}}, issued on {{monitoring.issuedOn}}, the advice is"
                    + " {{monitoring.reason}}, {{monitoring.source}}. By what we have on file, the next review was or is due on"
                    + " {{monitoring.dueOn}}. Our file may lack a review that took place.",
            "Please let us know whether your patient has been seen since, and whether a referral was made.",
            "Yours faithfully",
            "{{feeEarner.name}}");

    private DemoMonitoringLetters() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

/** Somebody who works in the fictional practice and may sign in. */
public record DemoAccount(String signIn, String name, String initials, Role role) {
    /** What a person does in the practice. */
    public enum Role {
        PARTNER,
        SOLICITOR,
        PARALEGAL,
        ADMINISTRATOR
    }
}

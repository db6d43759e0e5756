// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.edition;

/** What stands in a release of a reference. */
record Written(String reference, String content) {}

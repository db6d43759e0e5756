// SPDX-License-Identifier: Apache-2.0
package org.explant.party.organisation.load;

import java.io.Serializable;

/**
 * A row that was left out.
 *
 * @param number counted from 1 as an editor counts lines, the heading among them
 */
public record WrongRow(int number, RowProblem problem) implements Serializable {}

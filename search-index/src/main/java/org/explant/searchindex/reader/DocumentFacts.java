// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

/**
 * What is known of a document once it is open and before its first page is read.
 *
 * @param pages how many pages it has
 * @param encrypted whether it is protected against changes by an owner's password (it opens without one)
 * @param attachments whether other files lie inside it: they are not read with it
 * @param portfolio whether it is a mere cover for a collection of other files
 * @param dynamicForm whether it carries an XFA form, whose filled-in values its pages may not show
 */
public record DocumentFacts(
        int pages, boolean encrypted, boolean attachments, boolean portfolio, boolean dynamicForm) {}

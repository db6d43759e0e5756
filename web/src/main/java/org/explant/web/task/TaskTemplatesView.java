// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.explant.task.template.TaskTemplates;
import org.explant.task.template.TemplateLine;

/** The firm's checklists, in the order of the stage line. */
@Named
@ViewScoped
public class TaskTemplatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskTemplates templates;

    private transient List<TemplateLine> lines = List.of();

    public void load() {
        lines = templates.lines();
    }

    public List<TemplateLine> getLines() {
        return lines;
    }
}

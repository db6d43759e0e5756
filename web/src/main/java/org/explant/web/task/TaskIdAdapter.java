// SPDX-License-Identifier: Apache-2.0
package org.explant.web.task;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.UUID;
import org.explant.task.TaskId;

/** Written as its plain value. */
@Dependent
public class TaskIdAdapter implements JsonbAdapter<TaskId, String> {
    @Override
    public String adaptToJson(TaskId id) {
        return id.toString();
    }

    @Override
    public TaskId adaptFromJson(String text) {
        return new TaskId(UUID.fromString(text));
    }
}

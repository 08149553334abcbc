/**
 * Following the chain leader (以商招商): what a leader buys elsewhere that could be made or
 * bought here, and what to say on the phone.
 */
@NullMarked
package cn.chainmap.lead.supplier;

import org.jspecify.annotations.NullMarked;

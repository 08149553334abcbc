/**
 * Names of firms (企业名称): in what they consist, and the keys by which they are compared.
 * Pure functions, no database.
 */
@NamedInterface("name")
@NullMarked
package cn.chainmap.firm.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

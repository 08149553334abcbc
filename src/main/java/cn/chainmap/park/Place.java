package cn.chainmap.park;

/**
 * A place (地点) that can be asked for as local: province, city, district, park, or an area
 * of several places.
 *
 * @param code unique code: the path of names from the province down, or the park's id
 * @param name short name
 * @param level PROVINCE, CITY, DISTRICT, PARK, AREA, or COMBINATION of several
 */
public record Place(String code, String name, String level) {
}

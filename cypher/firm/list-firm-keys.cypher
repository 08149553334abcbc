// What some firms are known by, to look for others that may be the same.
// params:  firms
// returns: id, uscc, name, aliases, province, city, district
// mode:    read
MATCH (firm:Firm)
WHERE firm.id IN $firms
RETURN firm.id AS id, firm.uscc AS uscc, firm.name AS name, coalesce(firm.aliases, []) AS aliases, firm.province AS province,
       firm.city AS city, firm.district AS district
ORDER BY id

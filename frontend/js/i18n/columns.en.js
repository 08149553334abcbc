/** English names of kinds, columns and codes; the Chinese ones come from the server, which also knows them in files. */
export const KINDS = { chains: 'Chains', nodes: 'Nodes', supplies: 'Supply lines', parks: 'Parks', firms: 'Firms', 'firm-nodes': 'Firms and nodes', purchases: 'Purchases', sites: 'Sites', projects: 'Projects', indicators: 'Indicator values' };

export const TITLES = {
  id: 'Id', name: 'Name', chain_id: 'Chains', aliases: 'Other names', stage: 'Stage', kind: 'Kind', description: 'Description', keywords: 'Keywords', importance: 'Importance', terminal: 'End product',
  surveyed_at: 'Surveyed on', producers_complete: 'All makers known', localisable: 'Can be made here', source: 'Source', from_node_id: 'Input node', to_node_id: 'Using node', relation: 'Relation',
  criticality: 'Criticality', required: 'Required', alt_group: 'Substitutes group', share: 'Share', note: 'Note', level: 'Level', focus_chains: 'Main chains', lat: 'Latitude', lon: 'Longitude',
  idle_plant_sqm: 'Idle plant (m²)', idle_land_mu: 'Idle land (mu)', notes: 'Notes', uscc: 'Credit code (USCC)', local: 'Local', status: 'Status', closed_at: 'Closed on', province: 'Province', city: 'City',
  district: 'District', park_id: 'Park', scale: 'Size', tags: 'Tags', products: 'Products', business_scope_short: 'Business scope', revenue_wan_yuan: 'Revenue (10k yuan)', contact_name: 'Contact',
  phone: 'Phone', email: 'E-mail', as_of: 'As of', basis: 'How known', firm_id: 'Firm', node_id: 'Node', role: 'Role', confidence: 'Confidence', capacity_wan_yuan: 'Capacity (10k yuan a year)',
  amount_wan_yuan: 'Purchases (10k yuan a year)', local_amount_wan_yuan: 'Local purchases (10k yuan a year)', revenue_share: 'Share of revenue', buyer_id: 'Buyer', supplier_id: 'Supplier', year: 'Year',
};

export const CHOICES = {
  upstream: 'Upstream', midstream: 'Midstream', downstream: 'Downstream', supporting: 'Supporting', material: 'Material', component: 'Component', process: 'Process', equipment: 'Equipment', service: 'Service',
  product: 'Product', input: 'Input', operating: 'Operating', under_construction: 'Under construction', restructuring: 'Restructuring', suspended: 'Suspended', moved: 'Moved away', closed: 'Closed',
  produces: 'Makes', consumes: 'Needs', REPORTED: 'Reported', PUBLIC: 'Public', INFERRED: 'Inferred',
};

export const NOTES = {
  importance: '0 to 1; if empty, derived from the criticality of supply lines', source: 'Several with semicolons; may be addresses', criticality: '1 to 5; inputs and processes from 4 on count as required',
  alt_group: 'Inputs of one node in the same group replace each other', local: 'If empty, by the address', status: 'If empty, unverified', uscc: '18 characters', park_id: 'Id or name', confidence: '0 to 1',
};

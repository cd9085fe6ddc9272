// The same line as `graph_loader.citations.citation`; a test compares them.
function citation(source, places) {
  const parts = [
    source.publisher ? `${source.publisher}: “${source.name}”` : source.name,
    source.published || w("undated"),
    source.address,
    places.join(", "),
    source.retrieved && `${w("retrieved")} ${source.retrieved}`,
  ];
  return parts.filter(Boolean).join(", ");
}

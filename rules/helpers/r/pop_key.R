# Removes an entry of the caller's dict and gives its value; of none a default, or it raises.
pop_key <- function(entries, name, default, shown = name) {
  if (!(name %in% names(entries))) return(if (missing(default)) stop(errorCondition(shown, class = "KeyError")) else default)
  give_back(entries, entries[names(entries) != name])
  entries[[name]]
}

; What stands before the first separator, the separator, and what stands after it.
(defn partition-text [text separator]
  (let [[before after] (split text separator 1)]
    (if after [before separator after] [text "" ""])))

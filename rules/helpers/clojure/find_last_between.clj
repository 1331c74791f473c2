; Where a string last holds another inside bounds, which may count from the end, or nil.
(defn find-last-between [text part low high]
  (let [size (count text)
        from (max 0 (if (neg? low) (+ low size) low))
        at (str/last-index-of (subs text 0 (if high (bound high size) size)) part)]
    (when (and at (<= from at))
      at)))

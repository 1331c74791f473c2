; Does a string continue with another from an index on?
(defn starts-at? [text part low]
  (let [from (max 0 (if (neg? low) (+ low (count text)) low))]
    (and (<= from (count text)) (str/starts-with? (subs text from) part))))

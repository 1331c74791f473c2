; A part of a string; bounds may count from the end, nil is the end itself.
(defn text-slice [text low high]
  (let [size (count text)
        from (bound low size)]
    (subs text from (max from (if high (bound high size) size)))))

; Bytes in the canonical encoding.
(define (encode-bytes data)
  (format "{\"$bytes\":\"~a\"}" (hex-of data)))

; White space as Python sees it.
(define white-space #px"(?:\\s|\\p{Z}|[\v\u1c-\u1f\u85])+")

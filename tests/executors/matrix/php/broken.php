<?php
echo "ok"(;

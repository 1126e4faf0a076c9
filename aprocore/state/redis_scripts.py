"""Lua scripts of the inbox in Redis, each of them atomic.

Below the prefix of an inbox (``ARGV[1]``): ``event:KEY`` is the hash of an event; ``ready`` has the events that may be
claimed by their numbers, ``delayed`` those that are claimed or postponed by the time at which they are due, ``pending``
both by the time of their arrival, ``dead`` dead letters by their numbers, and ``done`` those that are only known.
``subject:SUBJECT`` has the pending events of a subject by the time of the change, and then by their numbers;
``claimed:SUBJECT`` those that are claimed; ``latest:SUBJECT/ACTION`` the times up to which changes are known.
"""

from __future__ import annotations

__all__ = ["ADD", "BURY", "CLAIM", "COMPLETE", "DEAD_LETTERS", "EXTEND", "POSTPONE", "REVIVE", "STATE"]

_COMMON = """
local prefix = ARGV[1]
local function event_of(key) return prefix .. 'event:' .. key end
local function read(key, field) return redis.call('HGET', event_of(key), field) end
-- In the order of numbers, where the scores are equal.
local function member_of(key) return string.format('%016d', tonumber(read(key, 'number'))) .. key end
local function enqueue(key)
    redis.call('ZADD', prefix .. 'ready', read(key, 'number'), key)
    redis.call('ZADD', prefix .. 'pending', read(key, 'received_at'), key)
    redis.call('ZADD', prefix .. 'subject:' .. read(key, 'subject'), read(key, 'at'), member_of(key))
end
local function unclaim(key)
    redis.call('SREM', prefix .. 'claimed:' .. read(key, 'subject'), key)
end
local function release(key)
    redis.call('ZREM', prefix .. 'ready', key)
    redis.call('ZREM', prefix .. 'delayed', key)
    redis.call('HSET', event_of(key), 'owner', '')
    unclaim(key)
end
local function dequeue(key)
    release(key)
    redis.call('ZREM', prefix .. 'pending', key)
    redis.call('ZREM', prefix .. 'subject:' .. read(key, 'subject'), member_of(key))
end
"""

# key, subject, at, body, action, covers_until or '', now, milliseconds to keep
ADD: str = (
    _COMMON
    + """
local key, subject, at, body, action, covers, now, keep = unpack(ARGV, 2)
if redis.call('EXISTS', event_of(key)) == 1 then return 0 end
local latest = prefix .. 'latest:' .. subject .. '/' .. action
local latest_at, latest_covers = unpack(redis.call('HMGET', latest, 'at', 'covers_until'))
if latest_covers and tonumber(latest_covers) >= tonumber(at) then return 0 end
if covers ~= '' and latest_at and tonumber(latest_at) >= tonumber(at) then return 0 end
redis.call('HSET', event_of(key), 'number', redis.call('INCR', prefix .. 'number'), 'subject', subject, 'at', at,
    'received_at', now, 'due', now, 'owner', '', 'attempts', '0', 'succeeded', '[]', 'error', '', 'body', body)
enqueue(key)
if not latest_at or tonumber(latest_at) < tonumber(at) then redis.call('HSET', latest, 'at', at) end
if covers ~= '' and (not latest_covers or tonumber(latest_covers) < tonumber(covers)) then
    redis.call('HSET', latest, 'covers_until', covers)
end
redis.call('PEXPIRE', latest, keep)
return 1
"""
)

# limit, now, end of the lease, '1' if ordered, owner, time before which what is done is forgotten
CLAIM: str = (
    _COMMON
    + """
local limit, now, lease_end, ordered, owner, forgotten = unpack(ARGV, 2)
limit = tonumber(limit)
for _, key in ipairs(redis.call('ZRANGEBYSCORE', prefix .. 'done', '-inf', '(' .. forgotten, 'LIMIT', 0, 1000)) do
    redis.call('DEL', event_of(key))
    redis.call('ZREM', prefix .. 'done', key)
end
for _, key in ipairs(redis.call('ZRANGEBYSCORE', prefix .. 'delayed', '-inf', now)) do
    redis.call('ZREM', prefix .. 'delayed', key)
    redis.call('ZADD', prefix .. 'ready', read(key, 'number'), key)
    unclaim(key)
end
local busy = {}
local function is_first(key)
    local subject = read(key, 'subject')
    if busy[subject] then return false end
    if redis.call('SCARD', prefix .. 'claimed:' .. subject) > 0 then
        busy[subject] = true
        return false
    end
    if redis.call('ZRANGE', prefix .. 'subject:' .. subject, 0, 0)[1] ~= member_of(key) then return false end
    busy[subject] = true
    return true
end
local picked, offset = {}, 0
while #picked < limit do
    local batch = redis.call('ZRANGE', prefix .. 'ready', offset, offset + 99)
    if #batch == 0 then break end
    for _, key in ipairs(batch) do
        if #picked < limit and (ordered ~= '1' or is_first(key)) then picked[#picked + 1] = key end
    end
    offset = offset + #batch
end
local claims = {}
for index, key in ipairs(picked) do
    redis.call('HSET', event_of(key), 'owner', owner, 'due', lease_end)
    redis.call('ZREM', prefix .. 'ready', key)
    redis.call('ZADD', prefix .. 'delayed', lease_end, key)
    redis.call('SADD', prefix .. 'claimed:' .. read(key, 'subject'), key)
    local fields = redis.call('HMGET', event_of(key), 'body', 'received_at', 'attempts', 'succeeded')
    claims[index] = {key, unpack(fields)}
end
return claims
"""
)

# owner, end of the lease, keys
EXTEND: str = (
    _COMMON
    + """
local owner, lease_end = ARGV[2], ARGV[3]
for index = 4, #ARGV do
    local key = ARGV[index]
    if read(key, 'owner') == owner then
        redis.call('HSET', event_of(key), 'due', lease_end)
        redis.call('ZREM', prefix .. 'ready', key)
        redis.call('ZADD', prefix .. 'delayed', lease_end, key)
        redis.call('SADD', prefix .. 'claimed:' .. read(key, 'subject'), key)
    end
end
return 1
"""
)

# owner, key
COMPLETE: str = (
    _COMMON
    + """
local owner, key = ARGV[2], ARGV[3]
if read(key, 'owner') ~= owner then return 0 end
dequeue(key)
redis.call('ZADD', prefix .. 'done', read(key, 'received_at'), key)
redis.call('DEL', event_of(key))
redis.call('HSET', event_of(key), 'state', 'done')
return 1
"""
)

# owner, key, due, succeeded, error or '', '1' if the attempt counts
POSTPONE: str = (
    _COMMON
    + """
local owner, key, due, succeeded, error, counts = unpack(ARGV, 2)
if read(key, 'owner') ~= owner then return 0 end
release(key)
redis.call('HSET', event_of(key), 'due', due, 'succeeded', succeeded)
if counts == '1' then
    redis.call('HSET', event_of(key), 'error', error)
    redis.call('HINCRBY', event_of(key), 'attempts', 1)
end
redis.call('ZADD', prefix .. 'delayed', due, key)
return 1
"""
)

# owner, key, succeeded, error
BURY: str = (
    _COMMON
    + """
local owner, key, succeeded, error = unpack(ARGV, 2)
if read(key, 'owner') ~= owner then return 0 end
dequeue(key)
redis.call('HSET', event_of(key), 'succeeded', succeeded, 'error', error)
redis.call('HINCRBY', event_of(key), 'attempts', 1)
redis.call('ZADD', prefix .. 'dead', read(key, 'number'), key)
return 1
"""
)

# limit
DEAD_LETTERS: str = (
    _COMMON
    + """
local letters = {}
for index, key in ipairs(redis.call('ZRANGE', prefix .. 'dead', 0, tonumber(ARGV[2]) - 1)) do
    local fields = redis.call('HMGET', event_of(key), 'body', 'received_at', 'attempts', 'error')
    letters[index] = {key, unpack(fields)}
end
return letters
"""
)

# now, '1' for all, keys
REVIVE: str = (
    _COMMON
    + """
local now, keys = ARGV[2], {}
for index = 4, #ARGV do keys[index - 3] = ARGV[index] end
if ARGV[3] == '1' then keys = redis.call('ZRANGE', prefix .. 'dead', 0, -1) end
local revived = 0
for _, key in ipairs(keys) do
    if redis.call('ZREM', prefix .. 'dead', key) == 1 then
        redis.call('HSET', event_of(key), 'attempts', '0', 'due', now)
        enqueue(key)
        revived = revived + 1
    end
end
return revived
"""
)

STATE: str = (
    _COMMON
    + """
local oldest = redis.call('ZRANGE', prefix .. 'pending', 0, 0, 'WITHSCORES')[2]
return {redis.call('ZCARD', prefix .. 'pending'), redis.call('ZCARD', prefix .. 'dead'), oldest or ''}
"""
)

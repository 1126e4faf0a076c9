from __future__ import annotations

import itertools

from aprocore.sandbox.data.seed_data import SeedData


class TestSeedData:
    def test_data_depends_on_the_seed_alone(self):
        assert SeedData(7).projects == SeedData(7).projects
        assert SeedData(7).rfis == SeedData(7).rfis
        assert SeedData(7).projects != SeedData(8).projects

    def test_lazy_lists_do_not_depend_on_the_order_of_access(self):
        first, second = SeedData(7), SeedData(7)
        backwards = {project_id: second.rfis[project_id] for project_id in reversed([*second.rfis])}
        assert backwards == dict(first.rfis)

    def test_ids_of_lazy_lists_stay_in_their_range(self):
        for seed in range(20):
            world = SeedData(seed)
            for project, following in itertools.pairwise([*world.projects, 2**51]):
                for rfi in world.rfis[project]:
                    ids = (rfi["id"], *(question["id"] for question in rfi["questions"]))
                    assert project < min(ids) <= max(ids) < following

    def test_lists_are_generated_once(self):
        rfis = SeedData(7).rfis
        project = next(iter(rfis))
        assert rfis[project] is rfis[project]
        assert (1 in rfis, rfis.get(1), len(rfis)) == (False, None, 7)

    def test_ids_are_unique_beyond_32_bits_and_exact_in_javascript(self):
        world = SeedData(0)
        ids = [owner.id for owner in (*world.people, world.service_account, *world.companies.values())]
        ids += world.projects
        ids += [rfi["id"] for rfis in world.rfis.values() for rfi in rfis]
        assert len(ids) == len(set(ids))
        assert 2**32 < min(ids) <= max(ids) < 2**53

    def test_logins_are_ascii_and_found_in_any_case(self):
        world = SeedData(0)
        assert all(person.login.isascii() and person.login.endswith("@acme.example") for person in world.people)
        person = world.people[0]
        assert world.person_by_login(f" {person.login.upper()} ") is person
        assert world.person_by_login("unknown@acme.example") is None
        assert world.person_by_login(world.service_account.login) is None
        assert world.person(world.service_account.id) is world.service_account
        assert world.person(1) is None

    def test_service_account_sees_only_connected_companies(self):
        world = SeedData(0)
        assert world.companies_of(world.people[0]) == [world.company, world.other_company]
        assert world.companies_of(world.service_account) == [world.company]

    def test_projects_have_40_to_80_rfis_with_ordered_timestamps(self):
        world = SeedData(3)
        assert all(40 < len(rfis) < 80 for rfis in world.rfis.values())
        for rfi in (rfi for rfis in world.rfis.values() for rfi in rfis):
            assert rfi["created_at"] < rfi["updated_at"]
            assert (rfi["ball_in_court"] is not None) is (rfi["status"] == "open")
            assert (rfi["time_resolved"] is not None) is (rfi["status"] == "closed")

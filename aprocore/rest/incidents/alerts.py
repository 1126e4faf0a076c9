"""Alerts (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class Alert(Model):
    """An alert."""

    id: Id
    event_id: Id | None = None
    emailed_at: DateTime | None = None
    filing_type: AlertFilingType | None = None
    injury: AlertInjury | None = None
    pushed_at: DateTime | None = None
    recipient: AlertRecipient | None = None
    severity_level: AlertSeverityLevel | None = None
    triggered_at: DateTime | None = None
    triggered_by: AlertTriggeredBy | None = None


@record
class AlertAffectedParty(Model):
    """``affected_party`` of :class:`AlertInjury`."""

    id: Id
    name: str | None = None


@record
class AlertAffectedPerson(Model):
    """``affected_person`` of :class:`AlertInjury`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class AlertAffliction(Model):
    """``afflictions`` of :class:`AlertInjury`."""

    id: Id
    affliction_type: AlertAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None


@record
class AlertAfflictionType(Model):
    """``affliction_type`` of :class:`AlertInjury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AlertBodyPart(Model):
    """``body_parts`` of :class:`AlertInjury`."""

    id: Id
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


@record
class AlertFilingType(Model):
    """``filing_type`` of :class:`Alert`."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    severity_level: AlertSeverityLevel | None = None
    updated_at: DateTime | None = None


@record
class AlertHarmSource(Model):
    """``harm_source`` of :class:`AlertInjury`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AlertInjury(Model):
    """``injury`` of :class:`Alert`."""

    id: Id
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    type: str | None = None
    date_returned_to_work: Date | None = None
    affected_party: AlertAffectedParty | None = None
    affected_person: AlertAffectedPerson | None = None
    harm_source: AlertHarmSource | None = None
    date_of_death: Date | None = None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | str
        | None
    ) = None
    hospitalized_overnight: bool | None = None
    treated_in_er: bool | None = None
    treatment_facility_address: str | None = None
    treatment_facility: str | None = None
    treatment_provider: str | None = None
    work_days_absent: int | None = None
    work_days_restricted: int | None = None
    work_days_transferred: int | None = None
    body_diagram_type: Literal["feminine", "masculine"] | str | None = None
    affliction_type: AlertAfflictionType | None = None
    affected_body_part: (
        Literal[
            "abdomen",
            "ankle",
            "ankle_left",
            "ankle_right",
            "arm",
            "arm_left",
            "arm_right",
            "back",
            "body_systems",
            "breast",
            "breast_left",
            "breast_right",
            "buttock",
            "chest",
            "circulatory_system",
            "cranium",
            "digestive_system",
            "ear",
            "ear_left",
            "ear_right",
            "elbow",
            "elbow_left",
            "elbow_right",
            "entire_body_systemic",
            "eye",
            "eye_left",
            "eye_right",
            "face",
            "finger",
            "finger_index",
            "finger_index_left",
            "finger_index_right",
            "finger_middle",
            "finger_middle_left",
            "finger_middle_right",
            "finger_pinky",
            "finger_pinky_left",
            "finger_pinky_right",
            "finger_ring",
            "finger_ring_left",
            "finger_ring_right",
            "foot",
            "foot_left",
            "foot_right",
            "foot_top_left",
            "foot_top_right",
            "forearm",
            "forearm_left",
            "forearm_right",
            "groin",
            "hand",
            "hand_back_left",
            "hand_back_right",
            "hand_left",
            "hand_right",
            "head",
            "head_back",
            "heart",
            "heel_left",
            "heel_right",
            "hip",
            "hip_left",
            "hip_right",
            "internal_organs",
            "knee",
            "knee_left",
            "knee_right",
            "leg",
            "leg_left",
            "leg_right",
            "lower_back",
            "lower_back_left",
            "lower_back_right",
            "lower_leg",
            "lower_leg_left",
            "lower_leg_right",
            "lungs",
            "mouth",
            "neck",
            "neck_back",
            "neck_left",
            "neck_right",
            "nervous_system",
            "nose",
            "palm_left",
            "palm_right",
            "pec",
            "pec_left",
            "pec_right",
            "pelvis",
            "pelvis_front",
            "psychological",
            "reproductive_system",
            "respiratory_system",
            "ribs",
            "ribs_left",
            "ribs_right",
            "shoulder",
            "shoulder_left",
            "shoulder_right",
            "skin",
            "tailbone",
            "teeth",
            "throat",
            "thumb",
            "thumb_left",
            "thumb_right",
            "toe",
            "toe_fifth",
            "toe_fifth_left",
            "toe_fifth_right",
            "toe_first",
            "toe_first_left",
            "toe_first_right",
            "toe_fourth",
            "toe_fourth_left",
            "toe_fourth_right",
            "toe_second",
            "toe_second_left",
            "toe_second_right",
            "toe_third",
            "toe_third_left",
            "toe_third_right",
            "torso",
            "upper_arm",
            "upper_arm_left",
            "upper_arm_right",
            "upper_back",
            "upper_back_left",
            "upper_back_right",
            "upper_leg",
            "upper_leg_left",
            "upper_leg_right",
            "urinary_system",
            "vertebrae",
            "wrist",
            "wrist_left",
            "wrist_right",
        ]
        | str
        | None
    ) = None
    affected_body_parts: (
        list[
            Literal[
                "abdomen",
                "ankle",
                "ankle_left",
                "ankle_right",
                "arm",
                "arm_left",
                "arm_right",
                "back",
                "body_systems",
                "breast",
                "breast_left",
                "breast_right",
                "buttock",
                "chest",
                "circulatory_system",
                "cranium",
                "digestive_system",
                "ear",
                "ear_left",
                "ear_right",
                "elbow",
                "elbow_left",
                "elbow_right",
                "entire_body_systemic",
                "eye",
                "eye_left",
                "eye_right",
                "face",
                "finger",
                "finger_index",
                "finger_index_left",
                "finger_index_right",
                "finger_middle",
                "finger_middle_left",
                "finger_middle_right",
                "finger_pinky",
                "finger_pinky_left",
                "finger_pinky_right",
                "finger_ring",
                "finger_ring_left",
                "finger_ring_right",
                "foot",
                "foot_left",
                "foot_right",
                "foot_top_left",
                "foot_top_right",
                "forearm",
                "forearm_left",
                "forearm_right",
                "groin",
                "hand",
                "hand_back_left",
                "hand_back_right",
                "hand_left",
                "hand_right",
                "head",
                "head_back",
                "heart",
                "heel_left",
                "heel_right",
                "hip",
                "hip_left",
                "hip_right",
                "internal_organs",
                "knee",
                "knee_left",
                "knee_right",
                "leg",
                "leg_left",
                "leg_right",
                "lower_back",
                "lower_back_left",
                "lower_back_right",
                "lower_leg",
                "lower_leg_left",
                "lower_leg_right",
                "lungs",
                "mouth",
                "neck",
                "neck_back",
                "neck_left",
                "neck_right",
                "nervous_system",
                "nose",
                "palm_left",
                "palm_right",
                "pec",
                "pec_left",
                "pec_right",
                "pelvis",
                "pelvis_front",
                "psychological",
                "reproductive_system",
                "respiratory_system",
                "ribs",
                "ribs_left",
                "ribs_right",
                "shoulder",
                "shoulder_left",
                "shoulder_right",
                "skin",
                "tailbone",
                "teeth",
                "throat",
                "thumb",
                "thumb_left",
                "thumb_right",
                "toe",
                "toe_fifth",
                "toe_fifth_left",
                "toe_fifth_right",
                "toe_first",
                "toe_first_left",
                "toe_first_right",
                "toe_fourth",
                "toe_fourth_left",
                "toe_fourth_right",
                "toe_second",
                "toe_second_left",
                "toe_second_right",
                "toe_third",
                "toe_third_left",
                "toe_third_right",
                "torso",
                "upper_arm",
                "upper_arm_left",
                "upper_arm_right",
                "upper_back",
                "upper_back_left",
                "upper_back_right",
                "upper_leg",
                "upper_leg_left",
                "upper_leg_right",
                "urinary_system",
                "vertebrae",
                "wrist",
                "wrist_left",
                "wrist_right",
            ]
            | str
        ]
        | None
    ) = None
    afflictions: list[AlertAffliction] | None = None
    body_parts: list[AlertBodyPart] | None = None


@record
class AlertRecipient(Model):
    """``recipient`` of :class:`Alert`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class AlertSeverityLevel(Model):
    """``severity_level`` of :class:`Alert`."""

    id: Id
    name: str | None = None
    procore_default_name: Literal["insignificant", "minor", "major", "critical", "moderate"] | str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AlertTriggeredBy(Model):
    """``triggered_by`` of :class:`Alert`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class AlertFilters(TypedDict, total=False):
    """Query filters of ``incidents.alerts.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    incident_id: Id | Sequence[Id]
    injury_id: Id | Sequence[Id]
    recipient_id: Id | Sequence[Id]
    severity_level_id: Id | Sequence[Id]
    triggered_by_id: Id | Sequence[Id]


class AlertsResource(Resource):
    """Alerts (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Alert:
        """Return an incident alert.

        GET /rest/v1.0/projects/{project_id}/incidents/alerts/{id}
        https://developers.procore.com/reference/rest/v1/alerts?version=1.0#show-incident-alert

        Returns:
            :class:`Alert`.
        """
        return await self._one(
            Alert,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/alerts/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: AlertFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Alert]:
        """List incident alerts.

        GET /rest/v1.0/projects/{project_id}/incidents/alerts
        https://developers.procore.com/reference/rest/v1/alerts?version=1.0#list-incident-alerts

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Alert`.
        """
        return self._pages(
            Alert,
            "/rest/v1.0/projects/{project_id}/incidents/alerts",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
